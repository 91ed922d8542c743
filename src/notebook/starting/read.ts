import type { Cell, Notebook } from '../document.ts';

/** `…/1-homework.md` → `homework`: the number is its place among the others. */
export const nameOfStarting = (path: string): string => path.replace(/^.*\/(?:\d+-)?(.*)\.md$/, '$1');

/**
 * Reads a starting notebook: Markdown with a title, paragraphs, and fences of `js`, each a cell. They make one section, so
 * that every cell sees the names of all. `name` is what `nameOfStarting` makes of its path.
 *
 * @throws Error for a file without a title.
 */
export function startingNotebook(name: string, markdown: string): Notebook {
  const [, title, body = ''] = /^# (.+)\n([\s\S]*)$/.exec(markdown) ?? [];
  if (title === undefined) throw new Error(`The starting notebook ${name} begins with no title: “# The title”.`);
  const pieces = body.split(/^```js\n([\s\S]*?)\n```$/m);
  const cells = pieces
    .map((piece, at) => ({ kind: at % 2 === 1 ? 'code' : 'text', source: piece.trim() }) as const)
    .filter(({ source }) => source !== '')
    .map((cell, at): Cell => ({ id: `cell-${at + 1}`, ...cell }));
  return { title, sections: [{ id: `starting-${name}`, title, cells }] };
}

/** What a starting notebook says of itself: its first paragraph. */
export const saysOf = ({ sections }: Notebook): string =>
  sections[0]?.cells.find(({ kind }) => kind === 'text')?.source.split('\n\n')[0] ?? '';
