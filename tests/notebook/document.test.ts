import { is, parse } from 'valibot';
import { expect, test } from 'vitest';
import { bounds, notebookSchema, type Cell, type Notebook, type Section } from '../../src/notebook/document.ts';

const cell = (id: string, source = '1 + 1'): Cell => ({ id, kind: 'code', source });
const section = (id: string, cells: readonly Cell[] = [cell('one')]): Section => ({ id, title: 'A section', cells });
const notebook = (...sections: readonly Section[]): Notebook => ({ title: 'A notebook', sections });
const many = (count: number): string[] => Array.from({ length: count }, (_, at) => `n-${at}`);

test('a notebook is read as it was written', () => {
  const written = notebook(section('first', [cell('a'), { id: 'b', kind: 'text', source: 'Read $x$.' }]), section('2'));
  expect(parse(notebookSchema, written)).toEqual(written);
  expect(is(notebookSchema, notebook())).toBe(true);
});

test('what is no notebook is refused', () => {
  for (const foreign of [null, 'text', [], { title: 'x' }, { title: 1, sections: [] }, notebook({} as Section)])
    expect(is(notebookSchema, foreign)).toBe(false);
  for (const id of ['', 'A', 'a b', 'a/b', 'x'.repeat(65)])
    expect(is(notebookSchema, notebook(section(id)))).toBe(false);
  expect(is(notebookSchema, notebook(section('a', [{ ...cell('a'), kind: 'html' as 'code' }])))).toBe(false);
});

test('two sections, and two cells of one section, have two ids', () => {
  expect(is(notebookSchema, notebook(section('a'), section('a')))).toBe(false);
  expect(is(notebookSchema, notebook(section('a', [cell('x'), cell('x')])))).toBe(false);
  expect(is(notebookSchema, notebook(section('a', [cell('x')]), section('b', [cell('x')])))).toBe(true);
});

test('a notebook has room, and an end', () => {
  const whole = 'x'.repeat(bounds.charactersOfCell);
  const fits = (...sections: readonly Section[]): boolean => is(notebookSchema, notebook(...sections));
  expect(fits(...many(bounds.sections).map((id) => section(id)))).toBe(true);
  expect(fits(...many(bounds.sections + 1).map((id) => section(id)))).toBe(false);
  expect(
    fits(
      section(
        'a',
        many(bounds.cellsOfSection).map((id) => cell(id)),
      ),
    ),
  ).toBe(true);
  expect(
    fits(
      section(
        'a',
        many(bounds.cellsOfSection + 1).map((id) => cell(id)),
      ),
    ),
  ).toBe(false);
  expect(fits(section('a', [cell('a', whole)]))).toBe(true);
  expect(fits(section('a', [cell('a', `${whole}x`)]))).toBe(false);
  expect(
    fits(
      section(
        'a',
        many(9).map((id) => cell(id, whole)),
      ),
    ),
  ).toBe(true);
  expect(
    fits(
      section(
        'a',
        many(10).map((id) => cell(id, whole)),
      ),
    ),
  ).toBe(false);
});
