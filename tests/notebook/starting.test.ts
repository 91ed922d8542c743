import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { is } from 'valibot';
import { notebookSchema } from '../../src/notebook/document.ts';
import { saysOf, startingNotebook } from '../../src/notebook/starting/read.ts';
import { Cells } from './kernel/cells.ts';

const folder = 'src/notebook/starting';

for (const file of globSync(`${folder}/*.md`)) {
  const name = basename(file, '.md');
  test(`the starting notebook ${name} runs from its first cell to its last, and says what it is`, async () => {
    const notebook = startingNotebook(name, readFileSync(file, 'utf8'));
    expect(is(notebookSchema, notebook)).toBe(true);
    expect(saysOf(notebook)).toMatch(/\.$/);
    const code = notebook.sections[0]!.cells.filter(({ kind }) => kind === 'code');
    const outputs = await new Cells().run(Object.fromEntries(code.map(({ id, source }) => [id, source])));
    expect(Object.entries(outputs).flatMap(([id, { problem }]) => (problem ? [{ id, ...problem }] : []))).toEqual([]);
    expect(Object.values(outputs).flatMap(({ shown }) => shown.map(({ as }) => as))).toContain('drawing');
  });
}
