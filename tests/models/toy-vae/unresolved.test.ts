import { describe, expect, test } from 'vitest';
import {
  encode,
  latentGrid,
  logEvidence,
  logEvidenceGradient,
  posterior,
  quantitiesOf,
} from '../../../src/models/toy-vae/index.ts';
import { randomImage, randomParameters } from './fixtures.ts';

const lattice = { z1: [-1, 0, 1], z2: [-1, 0, 1] };

/** A likelihood so narrow that it lies between the nodes. */
const spiked = { ...randomParameters(3, 0.5), observationVariance: 1e-6 };
const x = randomImage(3);

describe('where the nodes do not see a spike of the likelihood', () => {
  const grid = latentGrid(spiked, 'live');

  test('log p(x) says so by its error, and what stands on it is refused or has no bound', () => {
    expect(logEvidence(spiked, x, grid).error).toBeGreaterThan(1000);
    expect(logEvidenceGradient(spiked, x, grid).error).toBe(Infinity);
    expect(() => posterior(spiked, x, lattice, grid)).toThrow(/narrower than what the nodes see/);
  });
});

test('where the posterior lies beyond the nodes, nothing about it has a bound', () => {
  const parameters = randomParameters(2, 0.5);
  const far = Array<number>(9).fill(300);
  const q = encode(parameters, far);
  const quantities = quantitiesOf({ parameters, x: far, q, encoderQ: q });
  expect(quantities.klFromPosterior().error).toBe(Infinity);
  expect(quantities.underPosterior(() => 0).error).toBe(Infinity);
  expect(logEvidenceGradient(parameters, far).error).toBe(Infinity);
  expect(() => posterior(parameters, far, lattice)).toThrow(/narrower than what the nodes see/);
});
