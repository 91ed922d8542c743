import { expect, test } from 'vitest';
import type { Cell } from '../../../src/notebook/document.ts';
import { neededBy } from '../../../src/notebook/view/state/needed.ts';

const cells = (sources: Readonly<Record<string, string>>): readonly Cell[] =>
  Object.entries(sources).map(([id, source]) => ({ id, kind: 'code', source }));

const needed = (source: string, others: Readonly<Record<string, string>>): string =>
  neededBy({ id: 'asked', kind: 'code', source }, cells(others))
    .map(({ id }) => id)
    .join(' ');

test('a cell needs those that define what it uses, and what these need', () => {
  const others = {
    a: 'const q = normal(6, 4);',
    b: 'const exact = kl(q, p)',
    c: 'const p = normal(0, 1)',
    d: 'let x = 1',
  };
  expect(needed('exact + 1', others)).toBe('a b c');
  expect(needed('q.mean', others)).toBe('a');
  expect(needed('40 + 2', others)).toBe('');
});

test('functions, classes, generators and what is taken apart are definitions', () => {
  const others = {
    f: 'function f() {}',
    g: 'async function* g() {}',
    h: 'class H {}',
    i: 'const { mean, sd: spread } = list;',
    j: 'const [first, ...rest] = list',
  };
  expect(needed('f() + g()', others)).toBe('f g');
  expect(needed('new H()', others)).toBe('h');
  expect(needed('spread', others)).toBe('i');
  expect(needed('rest', others)).toBe('j');
});

test('cells that need each other are taken once each', () => {
  expect(needed('a', { x: 'const a = b', y: 'const b = a' })).toBe('x y');
});
