import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { writtenChapters } from '../src/book/chapters.ts';
import { fixClaims, fixData, type Fixed } from '../src/book/claims/fix.ts';
import { loadLibrary } from '../src/book/claims/load.ts';
import { plural } from '../src/text/words.ts';

// npm run claims:fix [folder]: types stale digits anew in the chapters and the data of a book, here or in the folder named.
const root = resolve(process.argv[2] ?? '.');
const content = join(root, 'content');
const library = await loadLibrary(content);
let changed = 0;
let left = 0;

function mend(file: string, fix: (source: string) => Fixed): void {
  const source = readFileSync(file, 'utf8');
  const fixed = fix(source);
  const name = relative(root, file);
  for (const { line, id, typed, now } of fixed.changes) console.log(`${name}:${line}: ${id}: ${typed} → ${now}`);
  for (const sentence of fixed.left) console.error(`${name}: ${sentence}`);
  if (fixed.source !== source) writeFileSync(file, fixed.source);
  changed += fixed.changes.length;
  left += fixed.left.length;
}

for (const { file, slug } of writtenChapters(content)) mend(file, (source) => fixClaims(source, slug, library));
for (const file of globSync(join(content, '*.yaml'))) mend(file, (source) => fixData(source, library));

console.log(changed === 0 ? 'No digits are stale.' : `${plural(changed, 'number')} typed anew.`);
if (left > 0) {
  console.error(`${plural(left, 'number')} could not be: see above.`);
  process.exitCode = 1;
}
