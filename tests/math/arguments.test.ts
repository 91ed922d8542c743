import { describe as group, expect, test } from 'vitest';
import * as check from '../../src/math/arguments.ts';

group('a value is shown as an author would write it', () => {
  test.each([
    ['a "text"', '"a \\"text\\""'],
    [-0, '-0'],
    [0, '0'],
    [null, 'null'],
    [undefined, 'undefined'],
    [[1, 2, 3, 4], '[1, 2, 3, 4]'],
    [[1, 2, 3, 4, 5], '[1, 2, 3, 4, …]'],
    [['a', [NaN]], '["a", [NaN]]'],
    [() => 1, 'a function'],
    [{}, 'an object'],
    [true, 'true'],
  ])('%o', (value, shown) => expect(check.describe(value)).toBe(shown));
});

type Check = (owner: string, name: string, value: unknown) => void;

const inRange: Check = (owner, name, value) => check.checkWholeNumber(owner, name, value, 2, 5);

test.each<[string, Check, readonly number[], readonly number[]]>([
  ['a finite number', check.checkFinite, [0, -1e308], [Infinity, -Infinity, NaN]],
  ['a positive finite number', check.checkPositive, [5e-324, 1e308], [0, -1, Infinity, NaN]],
  ['a finite number from 0', check.checkNotNegative, [0, 1e308], [-5e-324, Infinity, NaN]],
  ['a probability, from 0 to 1', check.checkProbability, [0, 0.5, 1], [-5e-324, 1 + 2 ** -52, NaN]],
  ['a number', check.checkNotNaN, [0, Infinity, -Infinity], [NaN]],
  ['a whole number from 2 to 5', inRange, [2, 5], [1, 6, 2.5, NaN]],
])('%s is allowed, and no other', (domain, allow, allowed, refused) => {
  for (const value of allowed) expect(() => allow('f', 'x', value)).not.toThrow();
  for (const value of refused)
    expect(() => allow('f', 'x', value)).toThrow(new RangeError(`f: x must be ${domain}, but it is ${value}.`));
  expect(() => allow('f', 'x', '3')).toThrow(new TypeError(`f: x must be ${domain}, but it is "3".`));
});

group('a list of numbers', () => {
  const entries = (value: unknown) => () => check.checkVector('f', 'x', value, check.checkFinite);

  test('may be an array of any kind', () => {
    for (const list of [[1], new Float32Array(2), new Uint8Array(1)]) expect(entries(list)).not.toThrow();
  });

  test('is refused where it is none, is empty or holds what is refused, by name', () => {
    for (const value of [new DataView(new ArrayBuffer(1)), { length: 1 }])
      expect(entries(value)).toThrow(new TypeError('f: x must be a list of numbers, but it is an object.'));
    expect(entries([])).toThrow(new RangeError('f: x must have at least one entry, but it is empty.'));
    expect(entries([1, NaN])).toThrow(new RangeError('f: x[1] must be a finite number, but it is NaN.'));
  });

  test('has as many entries as another', () => {
    expect(() => check.checkSameLength('f', 'x', 2, 'y', 2)).not.toThrow();
    expect(() => check.checkSameLength('f', 'x', 2, 'y', 3)).toThrow(
      new RangeError('f: x must have as many entries as y, but it has 2 and y has 3.'),
    );
  });
});
