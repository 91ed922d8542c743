import { expect, test } from 'vitest';
import { latticeMass, massLevels, massWithin, type LatticeDensity } from '../../../src/kit/plot/mass-levels.ts';

/** N(0, I) on an even lattice. */
function bell(reach: number, points: number): LatticeDensity {
  const axis = Array.from({ length: points }, (_, i) => reach * ((2 * i) / (points - 1) - 1));
  const density = axis.flatMap((z2) => axis.map((z1) => Math.exp(-(z1 * z1 + z2 * z2) / 2) / (2 * Math.PI)));
  return { z1: axis, z2: axis, density };
}

test('one and two standard deviations hold 39 and 86 per cent of a Gaussian in the plane', () => {
  expect(massWithin(0)).toBe(0);
  expect(massWithin(1)).toBeCloseTo(1 - Math.exp(-0.5), 14);
  expect(massWithin(2)).toBeCloseTo(0.8646647, 7);
});

test.each([0.5, 1, 2, 3])('the level that holds what %s standard deviations hold is the density there', (sds) => {
  const [level] = massLevels(bell(6, 241), [massWithin(sds)]);
  const radius = Math.sqrt(-2 * Math.log(2 * Math.PI * level!));
  expect(Math.abs(radius - sds)).toBeLessThan(0.02);
});

test('a lattice that is wide enough holds all of the mass', () => {
  expect(latticeMass(bell(6, 61))).toBeCloseTo(1, 6);
});

test('there is no level for a mass that the lattice does not hold', () => {
  const narrow = bell(1, 61);
  expect(latticeMass(narrow)).toBeLessThan(0.5);
  expect(massLevels(narrow, [0.2, 0.9])).toEqual([expect.any(Number), undefined]);
});
