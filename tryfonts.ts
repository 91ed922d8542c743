import { statSync } from 'node:fs';
import { writeFonts } from './src/book/fonts/index.ts';
const cuts = await writeFonts('.', '/tmp/fonts');
for (const c of cuts) if (!c.file.startsWith('KaTeX')) console.log(statSync('/tmp/fonts/' + c.file).size, c.file, c.characters.length, c.file.includes('beyond') ? '' : String.fromCodePoint(...c.characters.filter(p=>p>126)));
