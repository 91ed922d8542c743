import { expect, test } from 'vitest';
import { valueForKey } from '../../../src/kit/plot/Handle.tsx';

const handle = { value: 1.1, min: -50, max: 50, step: 0.1 };

test.each([
  ['ArrowRight', false, 1.2],
  ['ArrowUp', false, 1.2],
  ['ArrowLeft', false, 1],
  ['ArrowDown', true, 0.1],
  ['ArrowRight', true, 2.1],
  ['PageUp', false, 2.1],
  ['PageDown', false, 0.1],
  ['Home', false, -50],
  ['End', false, 50],
  ['a', false, undefined],
])('%s (shift %s) gives %s', (key, shift, value) => {
  expect(valueForKey(key, shift, handle)).toBe(value);
});

test('keys never leave the domain', () => {
  expect(valueForKey('ArrowRight', true, { ...handle, value: 49.9 })).toBe(50);
  expect(valueForKey('PageDown', false, { ...handle, value: -50 })).toBe(-50);
});
