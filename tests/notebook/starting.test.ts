import { globSync, readFileSync } from 'node:fs';
import { is } from 'valibot';
import { expect, test } from 'vitest';
import * as book from '../../src/notebook/book.ts';
import { notebookSchema } from '../../src/notebook/document.ts';
import { nameOfStarting, saysOf, startingNotebook } from '../../src/notebook/starting/read.ts';
import { Cells, load } from './kernel/cells.ts';

const wholeBook = (): Cells => new Cells(async (name) => (name === 'book' ? book : load(name)), Object.keys(book));

for (const file of globSync('src/notebook/starting/*.md')) {
  const name = nameOfStarting(file);
  test(`the starting notebook ${name} runs from its first cell to its last, and says what it is`, async () => {
    const notebook = startingNotebook(name, readFileSync(file, 'utf8'));
    expect(is(notebookSchema, notebook)).toBe(true);
    expect(saysOf(notebook)).toMatch(/\.$/);
    const code = notebook.sections[0]!.cells.filter(({ kind }) => kind === 'code');
    const outputs = await wholeBook().run(Object.fromEntries(code.map(({ id, source }) => [id, source])));
    const problems = Object.entries(outputs).flatMap(([id, { problem }]) => (problem ? [{ ...problem, id }] : []));
    expect(problems).toEqual([]);
    expect(Object.values(outputs).flatMap(({ shown }) => shown.map(({ as }) => as))).toContain('drawing');
  });
}
