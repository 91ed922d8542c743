import { gzipSync, brotliCompressSync } from 'node:zlib';
import { is } from 'valibot';
import { notebookSchema } from './src/notebook/document.ts';
import { notebookOfChapter } from './src/notebook/chapter-code.ts';
import { bookAsCode } from './src/book/notebook/book-as-code.ts';
const c0 = process.cpuUsage();
for (const [slug, code] of await bookAsCode()) { const j = JSON.stringify(code); const n = notebookOfChapter(code);
 console.log(slug, code.sections.length, 'sections', code.order.length, 'in order', j.length, gzipSync(j).length, is(notebookSchema, n), JSON.stringify(n).length, Math.max(...n.sections.map(s => s.cells.length)), Math.max(...code.sections.map(s => s.id.length)));
 if (process.argv[2] === slug) for (const s of n.sections) console.log('  ', s.id, '|', s.title, '|', s.cells.length); }
console.log(process.cpuUsage(c0).user / 1e6);
