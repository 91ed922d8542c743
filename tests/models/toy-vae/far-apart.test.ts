import { describe, expect, test } from 'vitest';
import {
  bookModel,
  elbo,
  iwaeCurve,
  iwaeEstimate,
  logEvidence,
  makeImages,
  PIXELS,
} from '../../../src/models/toy-vae/index.ts';
import { randomSource } from '../../../src/math/index.ts';
import { within } from './fixtures.ts';

const x = Array.from(makeImages('lit-tile', 1, 3)).slice(0, PIXELS);
const ks = [1, 2, 10, 100];

describe.each([
  ['a mean of 590', { mean: [590, 0], logVariance: [0, 0] }],
  ['log variances of 8, forty times as wide as the prior', { mean: [0, 0], logVariance: [8, 8] }],
  ['a mean of 30 and little spread', { mean: [30, 0], logVariance: [-3, -3] }],
])('with importance weights that lie far apart, by %s', (_, q) => {
  const bounds = iwaeCurve(bookModel, x, ks, q);

  test('the bound is a number for every K, rises with K from the ELBO, and stays below log p(x)', () => {
    const first = elbo(bookModel, x, q);
    within(bounds[0]!.value, first.value, bounds[0]!.error + first.error);
    const evidence = logEvidence(bookModel, x);
    for (const [i, { value, error }] of bounds.entries()) {
      expect(Number.isFinite(error)).toBe(true);
      const next = bounds[i + 1] ?? evidence;
      expect(value).toBeLessThanOrEqual(next.value + error + next.error);
    }
  });

  test('the bound is what draws estimate', () => {
    for (const [i, k] of ks.entries()) {
      const { value, standardError } = iwaeEstimate(bookModel, x, k, randomSource(7), 4000, q);
      within(value, bounds[i]!.value, 4.5 * standardError + bounds[i]!.error);
    }
  });
});

test('weights too far apart for any walk are refused in a sentence', () => {
  expect(() => iwaeCurve(bookModel, x, ks, { mean: [0, 0], logVariance: [590, 0] })).toThrow(/too far apart/);
});
