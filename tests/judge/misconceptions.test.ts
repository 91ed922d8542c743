import { describe, test } from 'vitest';
import { expectMistakes, written } from './expect-mistakes.ts';
import { samplePairs } from './sample-specs.ts';

const { log, log2, log10, PI, LN2, LN10 } = Math;

describe('what the mistakes in a divergence give', () => {
  test('of N(−0.5, 2²) from N(0.8, 0.6²)', () => {
    // log(0.6/2) + (4 + 1.69)/0.72 − ½, for the means are 1.3 apart and 2·0.6² = 0.72.
    const truth = log(0.3) + 5.69 / 0.72 - 0.5;
    expectMistakes({ q: { mean: -0.5, sd: 2 }, p: { mean: 0.8, sd: 0.6 } }, truth, {
      ...written(truth),
      'reversed-direction': -log(0.3) + (0.36 + 1.69) / 8 - 0.5,
      'missing-half': 2 * truth,
      'variance-as-sd': log(0.36 / 4) + (16 + 1.69) / (2 * 0.36 ** 2) - 0.5,
      'sd-as-variance': 0.5 * log(0.3) + (2 + 1.69) / 1.2 - 0.5,
      'log-sd-for-log-variance': 0.5 * log(0.3) + 5.69 / 0.72 - 0.5,
      'exp-log-variance-as-sd': log(0.3) + (16 + 1.69) / (2 * 0.36 ** 2) - 0.5,
      'mean-not-squared': [log(0.3) + 2.7 / 0.72 - 0.5, log(0.3) + 5.3 / 0.72 - 0.5],
      'missing-log-term': 5.69 / 0.72 - 0.5,
      'log-sign-flipped': -log(0.3) + 5.69 / 0.72 - 0.5,
      'missing-minus-one': log(0.3) + 5.69 / 0.72,
      'log-base-2': log2(0.3) + 5.69 / 0.72 - 0.5,
      'log-base-10': log10(0.3) + 5.69 / 0.72 - 0.5,
    });
  });

  test('of two independent coordinates, (N(1, 0.5²), N(−2, 2²)) from (N(0, 1), N(0.3, 3))', () => {
    const [first, second] = [log(1 / 0.5) + (0.25 + 1) / 2 - 0.5, 0.5 * log(3 / 4) + (4 + 5.29) / 6 - 0.5];
    const truth = first + second;
    const logarithms = log(2) + 0.5 * log(0.75);
    const rest = truth - logarithms;
    expectMistakes(samplePairs.diagonal, truth, {
      ...written(truth),
      'reversed-direction': log(0.5) + (1 + 1) / 0.5 - 0.5 + 0.5 * log(4 / 3) + (3 + 5.29) / 8 - 0.5,
      'missing-half': 2 * truth,
      'variance-as-sd': log(4) + (0.0625 + 1) / 2 - 0.5 + log(3 / 4) + (16 + 5.29) / 18 - 0.5,
      'sd-as-variance': 0.5 * log(2) + (0.5 + 1) / 2 - 0.5 + 0.25 * log(0.75) + (2 + 5.29) / (2 * Math.sqrt(3)) - 0.5,
      'log-sd-for-log-variance': logarithms / 2 + rest,
      'exp-log-variance-as-sd': logarithms + (0.0625 + 1) / 2 + (16 + 5.29) / 18 - 1,
      'mean-not-squared': [
        logarithms + (0.25 + 1) / 2 + (4 - 2.3) / 6 - 1,
        logarithms + (0.25 + 1) / 2 + (4 + 2.3) / 6 - 1,
      ],
      'missing-log-term': rest,
      'determinant-inverted': rest - logarithms,
      'missing-minus-one': truth + 1,
      'trace-forgotten': truth - 0.25 / 2 - 4 / 6,
      'mean-over-dimensions': truth / 2,
      'one-dimension-only': [first, second, second, first],
      'log-base-2': rest + logarithms / LN2,
      'log-base-10': rest + logarithms / LN10,
    });
  });

  test('of two full covariances', () => {
    // Determinants 1.75 and 1.96, the trace 4.8/1.96, and (1, 0.7)Σₚ⁻¹(1, 0.7)ᵀ = (2 − 0.28 + 0.49)/1.96.
    const [ratio, trace, distance] = [log(1.96 / 1.75), 4.8 / 1.96, 2.21 / 1.96];
    const truth = (ratio + trace + distance - 2) / 2;
    expectMistakes(samplePairs.full, truth, {
      ...written(truth),
      // tr Σ_q⁻¹Σₚ = (1·1 − 2·0.5·0.2 + 2·2)/1.75 and (1 − 2·0.5·0.7 + 2·0.49)/1.75.
      'reversed-direction': (-ratio + 4.8 / 1.75 + 1.28 / 1.75 - 2) / 2,
      'missing-half': 2 * truth,
      'missing-log-term': (trace + distance - 2) / 2,
      'determinant-inverted': (-ratio + trace + distance - 2) / 2,
      'missing-minus-one': (ratio + trace + distance) / 2,
      'trace-forgotten': (ratio + distance - 2) / 2,
      'mean-over-dimensions': truth / 2,
      'log-base-2': (ratio / LN2 + trace + distance - 2) / 2,
      'log-base-10': (ratio / LN10 + trace + distance - 2) / 2,
    });
  });

  test('of three outcomes, (0.2, 0.5, 0.3) from (0.25, 0.15, 0.6)', () => {
    const terms = [0.2 * log(0.8), 0.5 * log(0.5 / 0.15), 0.3 * log(0.5)] as const;
    const truth = terms[0] + terms[1] + terms[2];
    expectMistakes(samplePairs.categorical, truth, {
      ...written(truth),
      'reversed-direction': 0.25 * log(1.25) + 0.15 * log(0.3) + 0.6 * log(2),
      'one-outcome-only': terms,
      'weights-forgotten': log(0.8) + log(0.5 / 0.15) + log(0.5),
      'cross-entropy-for-divergence': -(0.2 * log(0.25) + 0.5 * log(0.15) + 0.3 * log(0.6)),
      'log-base-10': truth / LN10,
    });
  });
});

describe('what the mistakes in a cross-entropy or an entropy give', () => {
  test('of N(0.5, 2²) relative to N(−0.8, 0.6)', () => {
    // ½ log(2π·0.6) + (4 + 1.69)/1.2; the entropy of q is ½ log(8πe).
    const [logTwoPi, logVariance, square] = [log(2 * PI), log(0.6), 5.69 / 0.6];
    const truth = (logTwoPi + logVariance + square) / 2;
    const entropy = (log(8 * PI) + 1) / 2;
    expectMistakes({ kind: 'cross-entropy', ...samplePairs.normal }, truth, {
      ...written(truth),
      'reversed-direction': (log(8 * PI) + (0.6 + 1.69) / 4) / 2,
      'entropy-for-cross-entropy': [entropy, (log(2 * PI * 0.6) + 1) / 2],
      'divergence-for-cross-entropy': truth - entropy,
      'variance-as-sd': (logTwoPi + 2 * log(0.6) + (16 + 1.69) / 0.36) / 2,
      'sd-as-variance': (logTwoPi + log(0.6) / 2 + (2 + 1.69) / Math.sqrt(0.6)) / 2,
      'log-sd-for-log-variance': (logTwoPi + logVariance / 2 + square) / 2,
      'missing-half': 2 * truth,
      'missing-two-pi': (logVariance + square) / 2,
      'missing-log-term': (logTwoPi + square) / 2,
      'missing-quadratic-term': (logTwoPi + logVariance) / 2,
      'log-base-2': ((logTwoPi + logVariance) / LN2 + square) / 2,
      'log-base-10': ((logTwoPi + logVariance) / LN10 + square) / 2,
    });
  });

  test('of two full covariances', () => {
    const [logDeterminant, square] = [log(1.96), (4.8 + 2.21) / 1.96];
    const truth = (2 * log(2 * PI) + logDeterminant + square) / 2;
    const entropy = (2 * log(2 * PI) + log(1.75) + 2) / 2;
    expectMistakes({ kind: 'cross-entropy', ...samplePairs.full }, truth, {
      ...written(truth),
      'reversed-direction': (2 * log(2 * PI) + log(1.75) + (4.8 + 1.28) / 1.75) / 2,
      'entropy-for-cross-entropy': [entropy, (2 * log(2 * PI) + log(1.96) + 2) / 2],
      'divergence-for-cross-entropy': truth - entropy,
      'missing-half': 2 * truth,
      'missing-two-pi': (logDeterminant + square) / 2,
      'missing-log-term': (2 * log(2 * PI) + square) / 2,
      'missing-quadratic-term': (2 * log(2 * PI) + logDeterminant) / 2,
      'mean-over-dimensions': truth / 2,
      'log-base-2': ((2 * log(2 * PI) + logDeterminant) / LN2 + square) / 2,
      'log-base-10': ((2 * log(2 * PI) + logDeterminant) / LN10 + square) / 2,
    });
  });

  test('of two independent coordinates, and the entropy of three', () => {
    // ½ log 2π + (0.25 + 1)/2 and ½ log 6π + (4 + 5.29)/6; the entropies are ½ log(2πe·0.25) and ½ log(2πe·4).
    const [logTwoPi, logVariances] = [2 * log(2 * PI), log(3)];
    const [square, reversedSquare] = [1.25 + 9.29 / 3, (1 + 1) / 0.25 + (3 + 5.29) / 4];
    const truth = (logTwoPi + logVariances + square) / 2;
    const entropy = logTwoPi / 2 + 1;
    expectMistakes({ kind: 'cross-entropy', ...samplePairs.diagonal }, truth, {
      ...written(truth),
      'reversed-direction': (logTwoPi + reversedSquare) / 2,
      'entropy-for-cross-entropy': [entropy, (logTwoPi + logVariances + 2) / 2],
      'divergence-for-cross-entropy': truth - entropy,
      'variance-as-sd': (logTwoPi + 2 * logVariances + 0.0625 + 1 + (16 + 5.29) / 9) / 2,
      'sd-as-variance': (logTwoPi + logVariances / 2 + 0.5 + 1 + (2 + 5.29) / Math.sqrt(3)) / 2,
      'log-sd-for-log-variance': (logTwoPi + logVariances / 2 + square) / 2,
      'missing-half': 2 * truth,
      'missing-two-pi': (logVariances + square) / 2,
      'missing-log-term': (logTwoPi + square) / 2,
      'missing-quadratic-term': (logTwoPi + logVariances) / 2,
      'mean-over-dimensions': truth / 2,
      'log-base-2': ((logTwoPi + logVariances) / LN2 + square) / 2,
      'log-base-10': ((logTwoPi + logVariances) / LN10 + square) / 2,
    });
    const p = { means: [1, -2, 0.7], sds: [0.5, 2, 1.3] };
    const [logs, squared] = [3 * log(2 * PI), 2 * log(1.3)];
    const ofThree = (logs + squared + 3) / 2;
    expectMistakes({ kind: 'entropy', p }, ofThree, {
      ...written(ofThree),
      'variance-as-sd': (logs + 2 * squared + 3) / 2,
      'sd-as-variance': (logs + squared / 2 + 3) / 2,
      'missing-half': 2 * ofThree,
      'missing-two-pi': (squared + 3) / 2,
      'missing-log-term': (logs + 3) / 2,
      'missing-quadratic-term': (logs + squared) / 2,
      // The mean of ½ log 2πeσ² over the standard deviations 0.5, 2 and 1.3.
      'mean-over-dimensions': (log(2 * PI) + 1) / 2 + log(0.5 * 2 * 1.3) / 3,
      'log-base-2': ((logs + squared) / LN2 + 3) / 2,
      'log-base-10': ((logs + squared) / LN10 + 3) / 2,
    });
  });

  test('of the entropy of a full covariance', () => {
    const [logTwoPi, logDeterminant] = [2 * log(2 * PI), log(1.75)];
    const truth = (logTwoPi + logDeterminant + 2) / 2;
    expectMistakes({ kind: 'entropy', p: samplePairs.full.q }, truth, {
      ...written(truth),
      'missing-half': 2 * truth,
      'missing-two-pi': (logDeterminant + 2) / 2,
      'missing-log-term': (logTwoPi + 2) / 2,
      'missing-quadratic-term': (logTwoPi + logDeterminant) / 2,
      // What each of two equal dimensions would have, with the variance √det.
      'mean-over-dimensions': log(2 * PI * Math.E * Math.sqrt(1.75)) / 2,
      'log-base-2': ((logTwoPi + logDeterminant) / LN2 + 2) / 2,
      'log-base-10': ((logTwoPi + logDeterminant) / LN10 + 2) / 2,
    });
  });

  test('of the entropy of N(3, 4²)', () => {
    const truth = (log(32 * PI) + 1) / 2;
    expectMistakes({ kind: 'entropy', p: { mean: 3, sd: 4 } }, truth, {
      ...written(truth),
      'variance-as-sd': (log(2 * PI * 256) + 1) / 2,
      'sd-as-variance': (log(2 * PI * 4) + 1) / 2,
      'missing-half': 2 * truth,
      'missing-two-pi': (log(16) + 1) / 2,
      'missing-log-term': (log(2 * PI) + 1) / 2,
      'missing-quadratic-term': log(32 * PI) / 2,
      'log-base-2': (log2(32 * PI) + 1) / 2,
      'log-base-10': (log10(32 * PI) + 1) / 2,
    });
  });

  test('of the outcomes (0.2, 0.5, 0.3), alone and relative to (0.25, 0.15, 0.6)', () => {
    const own = [-0.2 * log(0.2), -0.5 * log(0.5), -0.3 * log(0.3)] as const;
    const entropy = own[0] + own[1] + own[2];
    expectMistakes({ kind: 'entropy', p: { categorical: [0.2, 0.5, 0.3] } }, entropy, {
      ...written(entropy),
      'one-outcome-only': own,
      'weights-forgotten': -log(0.2 * 0.5 * 0.3),
      'log-base-10': entropy / LN10,
    });
    const terms = [-0.2 * log(0.25), -0.5 * log(0.15), -0.3 * log(0.6)] as const;
    const truth = terms[0] + terms[1] + terms[2];
    expectMistakes({ kind: 'cross-entropy', ...samplePairs.categorical }, truth, {
      ...written(truth),
      'reversed-direction': -(0.25 * log(0.2) + 0.15 * log(0.5) + 0.6 * log(0.3)),
      'entropy-for-cross-entropy': [entropy, -(0.25 * log(0.25) + 0.15 * log(0.15) + 0.6 * log(0.6))],
      'divergence-for-cross-entropy': truth - entropy,
      'one-outcome-only': terms,
      'weights-forgotten': -log(0.25 * 0.15 * 0.6),
      'log-base-10': truth / LN10,
    });
  });
});
