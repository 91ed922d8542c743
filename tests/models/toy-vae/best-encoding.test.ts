import { describe, expect, test } from 'vitest';
import {
  ascentStep,
  bestEncoding,
  bookImages,
  bookModel,
  elbo,
  elboEncodingGradient,
  encode,
  logLikelihood,
  meansUnder,
  notesImage,
} from '../../../src/models/toy-vae/index.ts';
import { randomParameters } from './fixtures.ts';

const x = bookImages[3]!;

describe('the ascent over q', { timeout: 60_000 }, () => {
  test('ends where the slope is flat, from the encoder and from the prior alike', () => {
    const ends = [encode(bookModel, notesImage), { mean: [0, 0], logVariance: [0, 0] }].map((start) =>
      bestEncoding(bookModel, notesImage, start),
    );
    for (const q of ends) {
      const { mean, logVariance } = elboEncodingGradient(bookModel, notesImage, q).value;
      expect(Math.hypot(...mean, ...logVariance)).toBeLessThan(1e-5);
    }
    const [first, second] = ends.map((q) => elbo(bookModel, notesImage, q).value);
    expect(first).toBeCloseTo(second!, 10);
  });

  test('never steps down, and stays where it cannot rise', () => {
    const far = { mean: [4, -4], logVariance: [-6, 3] };
    const step = ascentStep(bookModel, x, far);
    expect(step.elbo).toBeGreaterThan(elbo(bookModel, x, far).value);
    const top = bestEncoding(bookModel, x);
    expect(ascentStep(bookModel, x, top).elbo).toBeGreaterThanOrEqual(elbo(bookModel, x, top).value);
  });
});

describe('from an extreme q', { timeout: 60_000 }, () => {
  const gentle = { ...randomParameters(4, 0.3), observationVariance: 1 };

  test('of variances e⁶⁰⁰, whose promise is beyond numbers, it ends at the prior where the decoder ignores z', () => {
    const blind = { ...gentle, W1: new Float64Array(8) };
    const top = bestEncoding(blind, x, { mean: [600, -600], logVariance: [600, 600] });
    expect(elbo(blind, x, top).value).toBeCloseTo(logLikelihood(blind, x, [0, 0]), 9);
  });

  test('of variances e⁻⁶⁰⁰ and e⁻³⁰⁰, it ends where it ends from the prior', () => {
    const sure = bestEncoding(gentle, x, { mean: [0.5, -1], logVariance: [-600, -300] });
    const usual = bestEncoding(gentle, x, { mean: [0, 0], logVariance: [0, 0] });
    expect(elbo(gentle, x, sure).value).toBeCloseTo(elbo(gentle, x, usual).value, 9);
  });
});

test('means of log-densities under q are the terms of the ELBO, by another quadrature', () => {
  const mean = meansUnder(bookModel, x);
  const bound = elbo(bookModel, x);
  expect(mean(({ likelihood }) => likelihood).value).toBeCloseTo(bound.reconstruction, 9);
  expect(mean(({ q, prior }) => q - prior).value).toBeCloseTo(bound.kl, 9);
  expect(mean(() => 1).value).toBeCloseTo(1, 12);
});
