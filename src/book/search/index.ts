import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex, type PagefindIndex } from 'pagefind';
import { placesOf } from './places.ts';

/** The index that the book's search reads, made of the built pages: a record for each place that a search can lead to. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, pages }) => {
      const index = told(await createIndex({ includeCharacters: '/|' })).index!;
      for (const { pathname } of pages) await addPage(index, pathname, dir);
      told(await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind', dir)) }));
      await index.deleteIndex();
    },
  },
});

async function addPage(index: PagefindIndex, pathname: string, dir: URL): Promise<void> {
  if (pathname === '404/') return;
  const html = await readFile(new URL(`${pathname}index.html`, dir), 'utf8');
  for (const { anchor, title, within, text } of placesOf(html)) {
    const url = `/${pathname}${anchor && `#${anchor}`}`;
    told(
      await index.addCustomRecord({ url, content: text, language: 'en', meta: { title, within: within.join(': ') } }),
    );
  }
}

/** What Pagefind answered. @throws Error of what it complains of. */
function told<Answer extends { readonly errors: readonly string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`The search index was not made: ${answer.errors.join(' ')}`);
  return answer;
}
