import { describe, expect, test } from 'vitest';
import { misconceptionsOf, problemFrom, type ProblemSpec } from '../../src/judge/index.ts';
import { expectMistakes, written } from './expect-mistakes.ts';
import { samplePairs } from './sample-specs.ts';

const { log, log10, log1p, exp, tanh, PI, LN2, LN10 } = Math;

describe('what the mistakes in an ELBO give', () => {
  test('of −12.5 and the divergence of N(6, 4²) from N(0, 1)', () => {
    const divergence = (36 + 16 - log(16) - 1) / 2;
    const truth = -12.5 - divergence;
    expectMistakes({ kind: 'elbo', reconstruction: -12.5, ...samplePairs.standard }, truth, {
      ...written(truth),
      'divergence-added': -12.5 + divergence,
      'reversed-direction': -12.5 - (log(4) + 37 / 32 - 0.5),
      'divergence-forgotten': -12.5,
      'reconstruction-forgotten': -divergence,
      'missing-half': -12.5 - 2 * divergence,
      'variance-as-sd': -12.5 - (36 + 256 - log(256) - 1) / 2,
      'sd-as-variance': -12.5 - (36 + 4 - log(4) - 1) / 2,
      'log-sd-for-log-variance': -12.5 - (36 + 16 - log(4) - 1) / 2,
      'exp-log-variance-as-sd': -12.5 - (36 + 256 - log(16) - 1) / 2,
      'mean-not-squared': [-12.5 - (6 + 16 - log(16) - 1) / 2, -12.5 - (6 + 16 - log(16) - 1) / 2],
      'missing-log-term': -12.5 - (36 + 16 - 1) / 2,
      'log-sign-flipped': -12.5 - (36 + 16 + log(16) - 1) / 2,
      'missing-minus-one': -12.5 - (36 + 16 - log(16)) / 2,
      'log-base-2': -12.5 - (36 + 16 - 4 - 1) / 2,
      'log-base-10': -12.5 - (36 + 16 - log10(16) - 1) / 2,
    });
  });

  test('with a discrete latent variable of three values', () => {
    const terms = [0.2 * log(0.8), 0.5 * log(0.5 / 0.15), 0.3 * log(0.5)] as const;
    const divergence = terms[0] + terms[1] + terms[2];
    const truth = -12.5 - divergence;
    expectMistakes({ kind: 'elbo', reconstruction: -12.5, ...samplePairs.categorical }, truth, {
      ...written(truth),
      'divergence-added': -12.5 + divergence,
      'reversed-direction': -12.5 - (0.25 * log(1.25) + 0.15 * log(0.3) + 0.6 * log(2)),
      'divergence-forgotten': -12.5,
      'reconstruction-forgotten': -divergence,
      'one-outcome-only': terms.map((term) => -12.5 - term),
      'weights-forgotten': -12.5 - log((0.8 * 0.5 * 0.5) / 0.15),
      'cross-entropy-for-divergence': -12.5 + 0.2 * log(0.25) + 0.5 * log(0.15) + 0.3 * log(0.6),
      'log-base-10': -12.5 - divergence / LN10,
    });
  });
});

describe('what the mistakes in a log-likelihood give', () => {
  test('of 4 and −1 under N(1, 2²)', () => {
    // The squares are 9 and 4; each draw has −½ log 8π − square/8.
    const logs = -log(8 * PI);
    const truth = logs - 13 / 8;
    expectMistakes({ kind: 'log-likelihood', p: { mean: 1, sd: 2 }, observations: [4, -1] }, truth, {
      ...written(truth),
      'likelihood-for-log-likelihood': exp(truth),
      'variance-as-sd': -log(2 * PI * 16) - 13 / 32,
      'sd-as-variance': -log(2 * PI * 2) - 13 / 4,
      'squared-error-for-log-likelihood': [-13, -6.5],
      'missing-two-pi': -log(4) - 13 / 8,
      'missing-log-term': -log(2 * PI) - 13 / 8,
      'missing-half': logs - 13 / 4,
      'log-sd-for-log-variance': -log(2 * PI) - log(2) - 13 / 8,
      'mean-not-squared': [logs - (3 - 2) / 8, logs - (3 + 2) / 8],
      'mean-over-dimensions': truth / 2,
      'log-base-2': logs / LN2 - 13 / 8,
      'log-base-10': logs / LN10 - 13 / 8,
    });
  });

  test('of (0.5, −1) under a full covariance', () => {
    // x − μ = (−0.5, −1.4), det 1.75: (1·0.25 − 2·0.5·0.7 + 2·1.96)/1.75.
    const [logs, square] = [2 * log(2 * PI) + log(1.75), 3.47 / 1.75];
    const truth = -(logs + square) / 2;
    expectMistakes({ kind: 'log-likelihood', p: samplePairs.full.q, observations: [[0.5, -1]] }, truth, {
      ...written(truth),
      'likelihood-for-log-likelihood': exp(truth),
      'missing-two-pi': -(log(1.75) + square) / 2,
      'missing-log-term': -(2 * log(2 * PI) + square) / 2,
      'missing-half': -logs / 2 - square,
      'log-base-2': -(logs / LN2 + square) / 2,
      'log-base-10': -(logs / LN10 + square) / 2,
    });
  });

  test('of the draws 1, 0, 0 of a coin, and of the outcomes 1, 0, 0 of three', () => {
    const truth = log(0.3 * 0.49);
    expectMistakes({ kind: 'log-likelihood', p: { bernoulli: 0.3 }, observations: [1, 0, 0] }, truth, {
      ...written(truth),
      'likelihood-for-log-likelihood': 0.147,
      'complement-swapped': log(0.7 * 0.09),
      'one-outcome-only': [log(0.49), log(0.3)],
      'mean-over-dimensions': truth / 3,
      'log-base-10': log10(0.147),
    });
    const outcomes = log(0.5 * 0.04);
    expectMistakes({ kind: 'log-likelihood', p: { categorical: [0.2, 0.5, 0.3] }, observations: [1, 0, 0] }, outcomes, {
      ...written(outcomes),
      'likelihood-for-log-likelihood': 0.02,
      'mean-over-dimensions': outcomes / 3,
      'log-base-10': log10(0.02),
    });
  });
});

describe('what the mistakes in a bound of K draws and in a flow give', () => {
  test('of the weights 0.5, 2 and 1.3', () => {
    const truth = log(3.8 / 3);
    expectMistakes({ kind: 'iwae', weights: [0.5, 2, 1.3] }, truth, {
      ...written(truth),
      'mean-of-logs': log(1.3) / 3,
      'sum-for-mean': log(3.8),
      'missing-log-term': 3.8 / 3,
      'largest-weight-only': log(2),
      'log-base-10': log10(3.8 / 3),
    });
  });

  test('of a constrained flow with w·u = −1.5 and w·z + b = 0.9', () => {
    const spec: ProblemSpec = {
      kind: 'planar-flow',
      ...{ w: [1, -2], u: [0.5, 1], b: 0.5, z: [1, 0.3] },
      constrained: true,
    };
    const factor = log1p(exp(-1.5)) - 1;
    const slope = 1 - tanh(0.9) ** 2;
    const truth = log(1 + factor * slope);
    expectMistakes(spec, truth, {
      ...written(truth),
      'tanh-for-its-slope': log(1 + factor * tanh(0.9)),
      'identity-forgotten': log(-factor * slope),
      'missing-log-term': 1 + factor * slope,
      'offset-forgotten': log(1 + factor * (1 - tanh(0.4) ** 2)),
      'constraint-forgotten': log(1 - 1.5 * slope),
      'log-base-10': log10(1 + factor * slope),
    });
  });
});

describe('the sentences about a mistake', () => {
  const messagesOf = (spec: ProblemSpec): string[] =>
    misconceptionsOf(problemFrom(spec)).flatMap(({ message, clause }) => [message, clause]);

  test('name only what the problem has', () => {
    const p = { mean: 3, sd: 4 };
    const without: readonly ProblemSpec[] = [
      { kind: 'entropy', p },
      { kind: 'log-likelihood', p, observations: [1, 2] },
      { kind: 'iwae', weights: [1, 2] },
    ];
    for (const spec of without) expect(messagesOf(spec).join(' ')).not.toMatch(/\bq\b|divergence|D\(/);
    expect(messagesOf({ kind: 'entropy', p }).join(' ')).toContain('for p, σ\u00a0=\u00a04 and σ²\u00a0=\u00a016');
    expect(messagesOf({ kind: 'planar-flow', w: [1], u: [1], b: 0, z: [1] }).join(' ')).not.toMatch(/û/);
  });

  test('do not call the coordinates of a full covariance independent', () => {
    expect(messagesOf(samplePairs.full).join(' ')).not.toContain('ndependent');
    expect(messagesOf(samplePairs.diagonal).join(' ')).toContain('Independent dimensions add');
  });

  test('in an ELBO place a mistake of the divergence within it', () => {
    const messages = messagesOf({ kind: 'elbo', reconstruction: -1, ...samplePairs.diagonal });
    expect(messages).toContain('In the divergence, the factor ½ is missing.');
    expect(messages.join(' ')).not.toContain('this is twice the divergence');
  });
});
