import { expect, test } from 'vitest';
import { finite, told, withoutNaN } from '../../../src/kit/work/sound-result.ts';

test('an estimate is told where its error leaves the printed digits right, and else refused in a sentence', () => {
  expect(told({ value: -8.0619, error: 4e-5 })).toBe(-8.0619);
  expect(() => told({ value: -8.0619, error: 0.02 })).toThrow(
    'It is known only to within ± 0.02, too roughly to be printed.',
  );
  expect(told({ value: -8.0619, error: 0.02 }, true)).toBe(-8.0619);
  expect(() => told({ value: -8.0619, error: 8300 }, true)).toThrow('± 8300');
});

test('what comes to no number is refused in a sentence, wherever it stands', () => {
  const beyond = 'Its numbers are beyond what can be computed with.';
  for (const error of [NaN, Infinity]) expect(() => told({ value: 1, error })).toThrow(beyond);
  expect(() => told({ value: NaN, error: 0 })).toThrow(beyond);
  expect(() => finite({ a: [1, { b: Infinity }] })).toThrow(beyond);
  expect(() => withoutNaN(Float64Array.of(1, NaN))).toThrow(beyond);
  expect(withoutNaN({ a: Infinity })).toEqual({ a: Infinity });
});
