import { expect, test } from 'vitest';
import { randomSource } from '../../../src/math/index.ts';
import {
  decode,
  effectiveSampleSize,
  elbo,
  elboEstimate,
  encode,
  encoderExpectation,
  iwae,
  iwaeEstimate,
  latentGrid,
  logEvidence,
  logLikelihood,
  posterior,
} from '../../../src/models/toy-vae/index.ts';
import { DOCUMENTED, randomImage } from './fixtures.ts';

const x = randomImage(0);
const source = randomSource(0);
const withNaN = [0, 0, 0, NaN, 0, 0, 0, 0, 0];

test.each([
  [
    'an array of another shape',
    () => decode({ ...DOCUMENTED, W1: [1, 2, 3] }, [0, 0]),
    'decode: W1 must be 8 finite numbers, 4×2, row by row, but it has 3 entries.',
  ],
  [
    'a missing array',
    () => Reflect.apply(latentGrid, undefined, [{ W1: DOCUMENTED.W1 }]),
    'latentGrid: b1 must be 4 finite numbers, but it is undefined.',
  ],
  ['no parameters', () => Reflect.apply(latentGrid, undefined, [null]), 'latentGrid: parameters must be an object'],
  [
    'NaN in the weights',
    () => encode({ ...DOCUMENTED, b4: [0, 0, NaN, 0] }, x),
    'encode: b4[2] must be a finite number, but it is NaN.',
  ],
  [
    'a variance of 0',
    () => logLikelihood({ ...DOCUMENTED, observationVariance: 0 }, x, [0, 0]),
    'logLikelihood: observationVariance must be a positive finite number, but it is 0.',
  ],
  [
    'an image of four pixels',
    () => encode(DOCUMENTED, [0, 0, 0, 0]),
    'encode: x must be 9 finite numbers, the pixels of a 3×3 image, row by row, but it has 4 entries.',
  ],
  [
    'NaN in the image',
    () => logEvidence(DOCUMENTED, withNaN),
    'logEvidence: x[3] must be a finite number, but it is NaN.',
  ],
  [
    'a text for an image',
    () => Reflect.apply(encode, undefined, [DOCUMENTED, 'x']),
    'encode: x must be 9 finite numbers',
  ],
  ['a latent point of three', () => decode(DOCUMENTED, [0, 0, 0]), 'decode: z must be 2 finite numbers, but it has 3'],
  [
    'a q without its second variance',
    () => elbo(DOCUMENTED, x, { mean: [0, 0], logVariance: [0] }),
    'elbo: q.logVariance must be 2 finite numbers, but it has 1 entries.',
  ],
  [
    'a variance that overflows',
    () => elbo(DOCUMENTED, x, { mean: [0, 0], logVariance: [0, 800] }),
    'elbo: q.logVariance[1] must be from −700 to 700, but it is 800.',
  ],
  [
    'a grid of other parameters',
    () => logEvidence(DOCUMENTED, x, latentGrid({ ...DOCUMENTED })),
    'logEvidence: grid must be latentGrid of the same parameters, but it was made from another object.',
  ],
  [
    'infinity in a lattice',
    () => posterior(DOCUMENTED, x, { z1: [0, Infinity], z2: [0] }),
    'posterior: z1[1] must be a finite number, but it is Infinity.',
  ],
  [
    'one sample, which has no standard error',
    () => elboEstimate(DOCUMENTED, x, source, 1),
    'elboEstimate: samples must be a whole number from 2 to 1000000000, but it is 1.',
  ],
  ['no draws', () => iwae(DOCUMENTED, x, 0), 'iwae: k must be a whole number from 1 to 1000000, but it is 0.'],
  ['half a draw', () => iwaeEstimate(DOCUMENTED, x, 1.5, source, 9), 'iwaeEstimate: k must be a whole number'],
  [
    'weights that are all 0',
    () => effectiveSampleSize([-Infinity]),
    'effectiveSampleSize: the largest of logWeights must be a finite number, but it is -Infinity.',
  ],
  [
    'an integrand that is not finite',
    () => encoderExpectation(DOCUMENTED, x, () => NaN),
    /^encoderExpectation: f at z = \(.*\) must be a finite number, but it is NaN\.$/,
  ],
])('%s is refused with a sentence', (_, call, sentence) => {
  expect(call).toThrow(sentence);
});
