import { expect, it } from 'vitest';
import { leftFree } from '../../../src/book/verify/points.ts';

it('leaves so much free before a number that points stand one below the other', () => {
  expect(['24.11', '−0.8836', '688.5', '0.5 ± 2 × 10⁻⁹'].map(leftFree)).toEqual([1, 1, 0, 2]);
});

it('leaves nothing free before a long number, and to what is none the place of one digit', () => {
  expect(['16\u202f027.25', '–', '∞', '3 × 10⁻⁶'].map(leftFree)).toEqual([0, 2, 2, 2]);
});
