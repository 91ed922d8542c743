import { describe, expect, test } from 'vitest';
import {
  bestBaselines,
  elboEncodingGradient,
  encode,
  ENCODING_NAMES,
  gradientMoments,
  pathwiseCovariance,
  scoreCovariance,
} from '../../../src/models/toy-vae/index.ts';
import { DOCUMENTED, randomImage, randomParameters, within } from './fixtures.ts';

const NOTES_IMAGE = [0.1, 0.5, 0.9, 0.2, 0.6, 0.8, 0.3, 0.7, 0.4];
const NO_BASELINES = [0, 0, 0, 0];

describe('at the documented weights, against __float128 quadrature', () => {
  const moments = gradientMoments(DOCUMENTED, NOTES_IMAGE);
  const score = scoreCovariance(moments, NO_BASELINES);
  const pathwise = pathwiseCovariance(moments);

  test('the gradients by mean 1 and log variance 1 are the oracle’s', () => {
    within(moments.gradient[0]!, -0.3618319692874766, 1e-10);
    within(moments.gradient[2]!, -0.3991640796431415, 1e-10);
  });

  test('the variances of both estimates are the oracle’s', () => {
    within(score[0]![0]!, 12.3718213770599, 1e-9);
    within(pathwise[0]![0]!, 0.970999036603488, 1e-9);
    within(score[2]![2]!, 15.7704396347386, 1e-9);
    within(pathwise[2]![2]!, 1.05245365916648, 1e-9);
  });

  test('the baselines do what the oracle’s do', () => {
    const best = bestBaselines(moments);
    within(best[0]!, -3.90097339952, 1e-9);
    within(scoreCovariance(moments, best)[0]![0]!, 3.03822389058083, 1e-9);
    const means = NO_BASELINES.map(() => moments.meanLogLikelihood);
    within(scoreCovariance(moments, means)[0]![0]!, 3.4291241753159, 1e-9);
  });
});

describe('at random weights', () => {
  const parameters = randomParameters(5, 0.6);
  const x = randomImage(7);
  const moments = gradientMoments(parameters, x);

  test('the mean of the pathwise estimate is the exact gradient, less that of KL(q ‖ p(z))', () => {
    const q = encode(parameters, x);
    const { mean, logVariance } = elboEncodingGradient(parameters, x, q).value;
    const byKl = [...Array.from(q.mean), ...Array.from(q.logVariance, (v) => Math.expm1(v) / 2)];
    [...mean, ...logVariance].forEach((exact, i) => within(moments.gradient[i]!, exact + byKl[i]!, 1e-8));
    expect(moments.names).toEqual(ENCODING_NAMES);
  });

  test('the scores have the Fisher information of a Gaussian as their covariance', () => {
    const { logVariance } = encode(parameters, x);
    const information = [Math.exp(-logVariance[0]!), Math.exp(-logVariance[1]!), 0.5, 0.5];
    moments.scoreProducts.forEach((row, i) =>
      row.forEach((product, j) => within(product, i === j ? information[i]! : 0, 1e-9)),
    );
  });

  test('no baseline has less variance than the best, and both covariances are symmetric', () => {
    const best = bestBaselines(moments);
    const lowest = scoreCovariance(moments, best);
    for (const step of [-0.5, 0.5]) {
      const other = scoreCovariance(
        moments,
        best.map((c) => c + step),
      );
      lowest.forEach((row, i) => expect(other[i]![i]!).toBeGreaterThan(row[i]!));
    }
    for (const matrix of [lowest, pathwiseCovariance(moments)])
      matrix.forEach((row, i) => row.forEach((entry, j) => expect(entry).toBe(matrix[j]![i])));
  });

  test('a part of the numbers of q has the same moments as the whole', () => {
    const part = gradientMoments(parameters, x, ['logVariance2']);
    within(part.gradient[0]!, moments.gradient[3]!, 1e-12);
    within(part.squareScoreProducts[0]![0]!, moments.squareScoreProducts[3]![3]!, 1e-12);
  });
});
