import { expect, it } from 'vitest';
import { editDistance, nearNames } from '../../src/claims/near.ts';

it('counts the letters that must change', () => {
  expect(editDistance('forward', 'forward')).toBe(0);
  expect(editDistance('forward', 'foward')).toBe(1);
  expect(editDistance('', 'abc')).toBe(3);
  expect(editDistance('kitten', 'sitting')).toBe(3);
});

it('names what was probably meant, the nearest first, and nothing far off', () => {
  const known = ['divergence/homework.forward', 'divergence/homework.forwardBits', 'elbo/toy.gap'];
  expect(nearNames('divergence/homework.foward', known)).toEqual(known.slice(0, 2));
  expect(nearNames('something-else', known)).toEqual([]);
});
