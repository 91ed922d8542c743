import { describe, expect, test } from 'vitest';
import {
  elbo,
  klToPosterior,
  latentGrid,
  logEvidence,
  logLikelihood,
  type Parameters,
} from '../../../src/models/toy-vae/index.ts';
import { DOCUMENTED, randomImage, randomParameters, within } from './fixtures.ts';

const base = randomParameters(21, 1);
const x = randomImage(21);
const q = { mean: [0.3, -0.5], logVariance: [-1, -2] };

/** The plane turned by a quarter, z → (−z2, z1), which changes neither prior nor evidence. */
function turned({ W1, ...rest }: Parameters): Parameters {
  return { ...rest, W1: Array.from(W1, (_, i) => (i % 2 === 0 ? W1[i + 1]! : -W1[i - 1]!)) };
}

const DECODERS: [string, Parameters][] = [
  ['a unit without a kink line', { ...base, W1: [0, 0, ...Array.from(base.W1).slice(2)] }],
  ['parallel and equal kink lines', { ...base, W1: [1, 2, 1, 2, -1, -2, 2, 4], b1: [0, 0, 1, -0.5] }],
  ['all kink lines through 0', { ...base, b1: [0, 0, 0, 0] }],
  ['vertical kink lines', { ...base, W1: [1, 0, -1, 0, 2, 0, 0, 1], b1: [0, 0, 1, -0.5] }],
  ['almost vertical kink lines', { ...base, W1: [1, 1e-8, -1, 1e-9, 2, 1e-300, 0, 1], b1: [0, 0, 1, -0.5] }],
  ['kink lines beyond the disc', { ...base, b1: [100, 100, -100, 100] }],
  ['kinks that become jumps', { ...base, W1: [100, 0, -100, 0, 2, 0, 0, 1], b1: [0, 0, 1, -0.5] }],
  ['weights of size 3', randomParameters(22, 3)],
  ['a variance of 0.02', { ...base, observationVariance: 0.02 }],
];

describe.each(DECODERS)('with %s', (_, parameters) => {
  test('the evidence is the same after a quarter turn, and ELBO and gap add up to it', () => {
    const grid = latentGrid(parameters);
    const evidence = logEvidence(parameters, x, grid);
    const other = logEvidence(turned(parameters), x);
    within(evidence.value, other.value, Math.min(1e-8, evidence.error + other.error));
    const bound = elbo(parameters, x, q);
    const gap = klToPosterior(parameters, x, q, grid);
    within(evidence.value, bound.value + gap.value, 1e-9);
    expect(gap.error).toBeLessThan(1e-8);
  });
});

test.each([1, 10, 100, 1e4])(
  'what a page waits for visits no more than 200,000 nodes, at weights of size %d',
  (size) => {
    for (const observationVariance of [1, 1e-3, 1e-6]) {
      const steep = { ...randomParameters(23, size), observationVariance };
      expect(latentGrid(steep, 'live').fine.weight.length).toBeLessThanOrEqual(2e5);
    }
  },
);

describe('with a decoder that ignores z', () => {
  test.each<[string, Parameters]>([
    ['W1 = 0 and b1 = 0', { ...base, W1: new Float64Array(8), b1: new Float64Array(4) }],
    ['W2 = 0', { ...base, W2: new Float64Array(36) }],
    ['dead units', { ...base, b1: [-100, -100, -100, -100] }],
  ])('%s, the evidence is the likelihood at any z, and so is the reconstruction', (_, parameters) => {
    const likelihood = logLikelihood(parameters, x, [0, 0]);
    within(logEvidence(parameters, x).value, likelihood, 1e-13 * Math.abs(likelihood));
    within(elbo(parameters, x, q).reconstruction, likelihood, 1e-13 * Math.abs(likelihood));
  });
});

describe('with an unusual q', () => {
  test.each([
    ['narrow', { mean: [1, 2], logVariance: [-20, -30] }],
    ['wide', { mean: [1, 2], logVariance: [6, 5] }],
    ['far away', { mean: [100, -50], logVariance: [0, 0] }],
  ])('%s, ELBO and gap still add up', (_, unusual) => {
    const bound = elbo(DOCUMENTED, x, unusual);
    const gap = klToPosterior(DOCUMENTED, x, unusual);
    within(bound.value + gap.value, logEvidence(DOCUMENTED, x).value, 1e-12 * Math.abs(bound.value) + 1e-9);
  });
});

test('where the posterior lies beyond the nodes, the error reaches to what no decoder exceeds', () => {
  const pixel = 300;
  const { value, error } = logEvidence(DOCUMENTED, new Float64Array(9).fill(pixel));
  const most = -4.5 * Math.log(2 * Math.PI * 0.1) - (9 * (pixel - 1) ** 2) / 0.2;
  expect(value).toBeLessThan(most);
  expect(value + error).toBeGreaterThanOrEqual(most);
  expect(Number.isFinite(error)).toBe(true);
});
