import { expect, test } from 'vitest';
import * as book from '../../../src/notebook/book.ts';
import { scopeOfBook } from '../../../src/notebook/cells/scope-of-book.ts';

const entries = scopeOfBook().flatMap((group) => group.entries);
const named = new Map(entries.map((entry) => [entry.name, entry]));

test('the list has what a cell may use of the book and of the notebook, and nothing else', () => {
  const beside = ['Inputs', 'pixels', 'table', 'tex'];
  expect([...named.keys()].sort()).toEqual([...Object.keys(book), ...beside].sort());
  expect(named.size).toBe(entries.length);
});

test('each says in one sentence what it is', () => {
  for (const { name, says } of entries) expect(says, name).toMatch(/^\S.{8,}[.)]$/su);
  expect(named.get('normal')!.says).toBe('N(mean, sd²), given by its standard deviation (not its variance).');
});

test('each shows how it is called, in the words of its own file', () => {
  for (const { name, signature } of entries) expect(signature.startsWith(name), signature).toBe(true);
  expect(named.get('kl')!.signature).toBe('kl(q: Distribution, p: Distribution): number');
  expect(named.get('closedForm')!.signature).toBe('closedForm(value: number): Evaluation');
  expect(named.get('bookModel')!.signature).toBe('bookModel: Parameters');
  expect(named.get('PIXELS')!.signature).toBe('PIXELS = 9');
  expect(named.get('Inputs')!.signature).toMatch(/^Inputs\.\{range, /);
});
