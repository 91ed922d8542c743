import { expect, test } from 'vitest';
import { partsOfProse } from '../../src/text/tex-in-prose.ts';

test('a formula stays with the marks that close behind it', () => {
  expect(partsOfProse('At $x = 1$, where ($y$), all is well.')).toEqual([
    { text: 'At ' },
    { tex: 'x = 1', closing: ',' },
    { text: ' where (' },
    { tex: 'y', closing: '),' },
    { text: ' all is well.' },
  ]);
});

test('prose without a formula is one piece, and a lone dollar is text', () => {
  expect(partsOfProse('It costs 5 $.')).toEqual([{ text: 'It costs 5 $.' }]);
});
