import { expect, test } from 'vitest';
import { placeForKey, squareOf } from '../../../src/kit/plot/PlaneHandle.tsx';

const handle = { at: [1.1, -0.4] as const, within: squareOf(3.2), step: 0.05 };

test.each([
  ['ArrowRight', false, [1.15, -0.4]],
  ['ArrowLeft', true, [0.6, -0.4]],
  ['ArrowUp', false, [1.1, -0.35]],
  ['ArrowDown', true, [1.1, -0.9]],
  ['PageUp', false, [1.1, 0.1]],
  ['PageDown', false, [1.1, -0.9]],
  ['Home', false, [0, 0]],
  ['Tab', false, undefined],
])('%s (shift %s) leads to %j', (key, shift, place) => {
  expect(placeForKey(key, shift, handle)).toEqual(place);
});

test('keys never leave the plane', () => {
  expect(placeForKey('ArrowUp', true, { ...handle, at: [0, 3.1] })).toEqual([0, 3.2]);
  expect(placeForKey('ArrowLeft', true, { ...handle, at: [-3.1, 0] })).toEqual([-3.2, 0]);
});

test('a plane that lacks the origin is left by no key either', () => {
  const positive = {
    at: [1, 0.4],
    within: [
      [-3, 3],
      [0.05, 9],
    ],
    step: 0.1,
  } as const;
  expect(placeForKey('Home', false, positive)).toEqual([0, 0.05]);
  expect(placeForKey('PageDown', false, positive)).toEqual([1, 0.05]);
});
