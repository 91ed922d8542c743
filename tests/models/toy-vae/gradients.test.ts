import { describe, expect, test } from 'vitest';
import { randomSource } from '../../../src/math/index.ts';
import {
  elbo,
  elboEncodingGradient,
  elboGradient,
  encode,
  iwae,
  iwaeGradient,
  logEvidence,
  logEvidenceGradient,
  logLikelihood,
  logLikelihoodSlope,
  WEIGHT_NAMES,
  type Encoding,
  type Parameters,
  type Weights,
} from '../../../src/models/toy-vae/index.ts';
import { DOCUMENTED, randomImage, randomParameters, within } from './fixtures.ts';

const STEP = 2e-5;

/** The list with one entry moved. */
function moved(list: ArrayLike<number>, i: number, by: number): number[] {
  return Array.from(list, (entry, j) => (j === i ? entry + by : entry));
}

/** Checks each array's part of a gradient against central differences along a random direction. */
function agreesWithDifferences(
  gradient: Partial<Weights<Float64Array>>,
  parameters: Parameters,
  f: (parameters: Parameters) => number,
) {
  const source = randomSource('directions');
  for (const name of WEIGHT_NAMES) {
    const array = gradient[name];
    if (!array) continue;
    expect(array).toHaveLength(parameters[name].length);
    const direction = source.fillNormal(new Float64Array(array.length));
    const at = (by: number) =>
      f({ ...parameters, [name]: Array.from(parameters[name], (entry, i) => entry + by * direction[i]!) });
    const along = array.reduce((sum, entry, i) => sum + entry * direction[i]!, 0);
    within(along, (at(STEP) - at(-STEP)) / (2 * STEP), 1e-5);
  }
}

describe.each([
  ['the documented weights', DOCUMENTED],
  ['random weights and σ² = 0.3', { ...randomParameters(11, 0.6), observationVariance: 0.3 }],
])('at %s', (_, parameters) => {
  const x = randomImage(4);

  test('the gradient of the ELBO by all eight arrays meets finite differences', () => {
    const { value, error } = elboGradient(parameters, x);
    expect(Object.keys(value).sort()).toEqual([...WEIGHT_NAMES].sort());
    expect(error).toBeLessThan(1e-8);
    agreesWithDifferences(value, parameters, (near) => elbo(near, x).value);
  });

  test.each([20])('the gradient of L_%i by all eight arrays meets finite differences', (k) => {
    const { value, error } = iwaeGradient(parameters, x, k);
    expect(Object.keys(value).sort()).toEqual([...WEIGHT_NAMES].sort());
    expect(error).toBeLessThan(1e-7);
    agreesWithDifferences(value, parameters, (near) => iwae(near, x, k).value);
  });

  test('the gradient of L_1 is that of the ELBO', () => {
    const [one, bound] = [iwaeGradient(parameters, x, 1).value, elboGradient(parameters, x).value];
    for (const name of WEIGHT_NAMES) one[name].forEach((entry, i) => within(entry, bound[name][i]!, 1e-9));
  });

  test('the gradient of log p(x) by the decoder’s arrays meets finite differences', () => {
    const { value, error } = logEvidenceGradient(parameters, x);
    expect(Object.keys(value).sort()).toEqual(['W1', 'W2', 'b1', 'b2']);
    expect(error).toBeLessThan(1e-8);
    agreesWithDifferences(value, parameters, (near) => logEvidence(near, x).value);
  });

  test('the gradient of the ELBO by q meets finite differences', () => {
    const q = encode(parameters, x);
    const { value } = elboEncodingGradient(parameters, x);
    for (const part of ['mean', 'logVariance'] as const) {
      for (const j of [0, 1]) {
        const at = (by: number) => elbo(parameters, x, { ...q, [part]: moved(q[part], j, by) } as Encoding).value;
        within(value[part][j]!, (at(STEP) - at(-STEP)) / (2 * STEP), 2e-6);
      }
    }
  });

  test('the slope of log p(x|z) by z meets finite differences', () => {
    const z = [0.3, -0.7];
    const slope = logLikelihoodSlope(parameters, x, z);
    for (const j of [0, 1]) {
      const at = (by: number) => logLikelihood(parameters, x, moved(z, j, by));
      within(slope[j]!, (at(STEP) - at(-STEP)) / (2 * STEP), 1e-6);
    }
  });
});
