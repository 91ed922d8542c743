import { describe, expect, test } from 'vitest';
import { pairsOfMistakes } from '../../src/judge/candidates.ts';
import { judgeOf, problemFrom, type ProblemSpec } from '../../src/judge/index.ts';
import { workingOf } from '../../src/judge/misconceptions/index.ts';
import type { Worked } from './expect-mistakes.ts';
import { samplePairs, sampleSpecs } from './sample-specs.ts';

const { log, exp, sqrt, tanh, abs, PI } = Math;
const standard = { mean: 0, sd: 1 };

/** Compares every seldom mistake of the problem; none may be missing from the table, nor be too many. */
const expectSeldom = (spec: ProblemSpec, worked: Worked): void => {
  const found = workingOf(problemFrom(spec)).seldom();
  expect(found.map(({ id }) => id).sort()).toEqual(Object.keys(worked).sort());
  for (const { id, values } of found) {
    const byHand = [worked[id] ?? NaN].flat();
    expect(values, id).toHaveLength(byHand.length);
    byHand.forEach((hand, way) => expect(values[way], `${id}, way ${way}`).toBeCloseTo(hand, 9));
  }
};

describe('what the seldom mistakes in a divergence give', () => {
  test('of N(−0.5, 2²) from N(0.8, 0.6²)', () => {
    const truth = log(0.3) + 5.69 / 0.72 - 0.5;
    const squaredLogs = (log(0.6) ** 2 - log(2) ** 2) / 2;
    expectSeldom(
      { q: { mean: -0.5, sd: 2 }, p: { mean: 0.8, sd: 0.6 } },
      {
        'missing-mean-term': log(0.3) + 4 / 0.72 - 0.5,
        'variance-of-q-forgotten': log(0.3) + 1.69 / 0.72 - 0.5,
        'missing-two': log(0.3) + 5.69 / 0.36 - 0.5,
        'plus-for-minus-one': truth + 1,
        'minus-one-outside': truth - 0.5,
        'quotient-sign-flipped': log(0.3) + (1.69 - 4) / 0.72 - 0.5,
        'variance-as-sd-in-one': [
          log(0.6 / 4) + (16 + 1.69) / 0.72 - 0.5,
          log(0.36 / 2) + 5.69 / (2 * 0.36 ** 2) - 0.5,
        ],
        'sd-as-variance-in-one': [log(0.6 / sqrt(2)) + (2 + 1.69) / 0.72 - 0.5, log(sqrt(0.6) / 2) + 5.69 / 1.2 - 0.5],
        'sd-in-the-quotient': [log(0.3) + (2 + 1.69) / 0.72 - 0.5, log(0.3) + 2 / (2 * 0.6) + 1.69 / 0.72 - 0.5],
        'squared-log-for-log-square': [squaredLogs + 5.69 / 0.72 - 0.5, -squaredLogs + 5.69 / 0.72 - 0.5],
      },
    );
  });

  test('of two independent coordinates, (N(1, 0.5²), N(−2, 2²)) from (N(0, 1), N(0.3, 3))', () => {
    const logarithms = log(3) / 2;
    const [trace, shift] = [0.25 + 4 / 3, 1 + 5.29 / 3];
    const rest = (trace + shift) / 2 - 1;
    const squaredLogs = (log(sqrt(3)) ** 2 - log(0.5) ** 2 - log(2) ** 2) / 2;
    expectSeldom(samplePairs.diagonal, {
      'missing-mean-term': logarithms + trace / 2 - 1,
      'missing-two': logarithms + trace + shift - 1,
      'plus-for-minus-one': logarithms + rest + 2,
      'minus-one-outside': logarithms + rest - 1,
      'minus-one-once': logarithms + rest + 0.5,
      'quotient-sign-flipped': logarithms + (shift - trace) / 2 - 1,
      'variance-as-sd-in-one': [
        log(sqrt(3) / (0.25 * 4)) + (0.0625 + 16 / 3 + shift) / 2 - 1,
        log(3 / (0.5 * 2)) + (0.25 + 4 / 9 + 1 + 5.29 / 9) / 2 - 1,
      ],
      'sd-as-variance-in-one': [
        log(sqrt(3) / sqrt(0.5 * 2)) + (0.5 + 2 / 3 + shift) / 2 - 1,
        log(3 ** 0.25 / (0.5 * 2)) + (0.25 + 4 / sqrt(3) + 1 + 5.29 / sqrt(3)) / 2 - 1,
      ],
      'sd-in-the-quotient': [
        logarithms + (0.5 + 2 / 3 + shift) / 2 - 1,
        logarithms + (0.5 + 2 / sqrt(3) + shift) / 2 - 1,
      ],
      'squared-log-for-log-square': [squaredLogs + rest, -squaredLogs + rest],
    });
  });

  test('of two full covariances', () => {
    const [ratio, trace, distance] = [log(1.96 / 1.75), 4.8 / 1.96, 2.21 / 1.96];
    const truth = (ratio + trace + distance - 2) / 2;
    expectSeldom(samplePairs.full, {
      'missing-mean-term': (ratio + trace - 2) / 2,
      'missing-two': (ratio - 2) / 2 + trace + distance,
      'plus-for-minus-one': truth + 2,
      'minus-one-outside': truth - 1,
      'minus-one-once': truth + 0.5,
      'quotient-sign-flipped': (ratio - trace + distance - 2) / 2,
    });
  });

  test('of three outcomes, (0.2, 0.5, 0.3) from (0.25, 0.15, 0.6), and of two', () => {
    const terms = [0.2 * log(0.8), 0.5 * log(0.5 / 0.15), 0.3 * log(0.5)] as const;
    const [a, b, c] = terms;
    expectSeldom(samplePairs.categorical, {
      'outcome-left-out': [b + c, a + c, a + b],
      'mean-over-outcomes': (a + b + c) / 3,
      'probabilities-for-logarithms': 0.2 * (log(0.2) - 0.25) + 0.5 * (log(0.5) - 0.15) + 0.3 * (log(0.3) - 0.6),
      'quotient-of-logarithms': [
        (0.2 * log(0.2)) / log(0.25) + (0.5 * log(0.5)) / log(0.15) + (0.3 * log(0.3)) / log(0.6),
        (0.2 * log(0.25)) / log(0.2) + (0.5 * log(0.15)) / log(0.5) + (0.3 * log(0.6)) / log(0.3),
      ],
    });
    expectSeldom(samplePairs.bernoulli, {
      'mean-over-outcomes': (0.2 * log(0.2 / 0.55) + 0.8 * log(0.8 / 0.45)) / 2,
      'probabilities-for-logarithms': 0.2 * (log(0.2) - 0.55) + 0.8 * (log(0.8) - 0.45),
      'quotient-of-logarithms': [
        (0.2 * log(0.2)) / log(0.55) + (0.8 * log(0.8)) / log(0.45),
        (0.2 * log(0.55)) / log(0.2) + (0.8 * log(0.45)) / log(0.8),
      ],
    });
  });
});

describe('what the seldom mistakes in an entropy or a cross-entropy give', () => {
  test('of the outcomes (0.2, 0.5, 0.3), alone and relative to (0.25, 0.15, 0.6)', () => {
    const [a, b, c] = [-0.2 * log(0.2), -0.5 * log(0.5), -0.3 * log(0.3)] as const;
    expectSeldom(
      { kind: 'entropy', p: { categorical: [0.2, 0.5, 0.3] } },
      {
        'outcome-left-out': [b + c, a + c, a + b],
        'mean-over-outcomes': (a + b + c) / 3,
        'perplexity-for-entropy': exp(a + b + c),
        'entropy-as-if-uniform': log(3),
      },
    );
    const [d, e, f] = [-0.2 * log(0.25), -0.5 * log(0.15), -0.3 * log(0.6)] as const;
    const powers = exp(0.25) + exp(0.15) + exp(0.6);
    expectSeldom(
      { kind: 'cross-entropy', ...samplePairs.categorical },
      {
        'outcome-left-out': [e + f, d + f, d + e],
        'mean-over-outcomes': (d + e + f) / 3,
        'softmax-of-probabilities': log(powers) - 0.2 * 0.25 - 0.5 * 0.15 - 0.3 * 0.6,
        'binary-for-every-class': d + e + f - 0.8 * log(0.75) - 0.5 * log(0.85) - 0.7 * log(0.4),
      },
    );
  });

  test('of normals: the entropy has none, the cross-entropy those of its squares and spreads', () => {
    expectSeldom({ kind: 'entropy', p: { mean: 3, sd: 4 } }, {});
    const logs = log(2 * PI * 0.36) / 2;
    expectSeldom(
      { kind: 'cross-entropy', q: { mean: 0.5, sd: 2 }, p: { mean: -0.8, sd: 0.6 } },
      {
        'missing-mean-term': logs + 4 / 0.72,
        'variance-of-q-forgotten': logs + 1.69 / 0.72,
        'missing-two': logs + 5.69 / 0.36,
        'variance-as-sd-in-one': [logs + (16 + 1.69) / 0.72, log(2 * PI * 0.36 ** 2) / 2 + 5.69 / (2 * 0.36 ** 2)],
        'sd-as-variance-in-one': [logs + (2 + 1.69) / 0.72, log(2 * PI * 0.6) / 2 + 5.69 / 1.2],
      },
    );
    const [determinant, trace, distance] = [2 * log(2 * PI) + log(1.96), 4.8 / 1.96, 2.21 / 1.96];
    expectSeldom(
      { kind: 'cross-entropy', ...samplePairs.full },
      {
        'missing-mean-term': (determinant + trace) / 2,
        'variance-of-q-forgotten': (determinant + distance) / 2,
        'missing-two': determinant / 2 + trace + distance,
      },
    );
  });
});

describe('what the seldom mistakes in a log-likelihood give', () => {
  test('of 0.5, 2 and 4 under N(1, 2²)', () => {
    const constant = -log(8 * PI) / 2;
    const [a, b, c] = [constant - 0.25 / 8, constant - 1 / 8, constant - 9 / 8] as const;
    const mean = 6.5 / 3;
    const spread = (0.5 - mean) ** 2 + (2 - mean) ** 2 + (4 - mean) ** 2;
    expectSeldom(
      { kind: 'log-likelihood', p: { mean: 1, sd: 2 }, observations: [0.5, 2, 4] },
      {
        'observation-left-out': [b + c, a + c, a + b],
        'one-observation-only': [a, b, c],
        'constant-once': [constant - 10.25 / 8, -log(2 * PI) / 2 - 3 * log(2) - 10.25 / 8],
        'sample-mean-for-mean': 3 * constant - spread / 8,
      },
    );
  });

  test('of 1, 0 and 1 under Bernoulli(0.7), and of 1, 2 and 2 under (0.2, 0.5, 0.3)', () => {
    expectSeldom(
      { kind: 'log-likelihood', p: { bernoulli: 0.7 }, observations: [1, 0, 1] },
      {
        'observation-left-out': [log(0.3 * 0.7), log(0.7 * 0.7), log(0.7 * 0.3)],
        'binomial-coefficient': log(3 * 0.7 * 0.7 * 0.3),
      },
    );
    expectSeldom(
      { kind: 'log-likelihood', p: { categorical: [0.2, 0.5, 0.3] }, observations: [1, 2, 2] },
      {
        'observation-left-out': [log(0.3 * 0.3), log(0.5 * 0.3), log(0.5 * 0.3)],
        'one-observation-only': [log(0.5), log(0.3), log(0.3)],
        'counted-from-one': log(0.2 * 0.5 * 0.5),
      },
    );
  });
});

describe('what the seldom mistakes in a bound give', () => {
  test('of −85.2 less the divergence of N(1, 0.5²) from N(0, 1), which is ½(1 + 0.25 − 1) + log 2', () => {
    expectSeldom(
      { kind: 'elbo', reconstruction: -85.2, q: { mean: 1, sd: 0.5 }, p: standard },
      {
        'missing-mean-term': -85.2 - (0.25 - 1) / 2 - log(2),
        'variance-of-q-forgotten': -85.2 - log(2),
        'missing-two': -85.2 - 1.25 + 0.5 - log(2),
        'plus-for-minus-one': -85.2 - 2.25 / 2 - log(2),
        'minus-one-outside': -85.2 + 0.75 / 2 - log(2),
        'quotient-sign-flipped': -85.2 + 0.25 / 2 - log(2),
        'sd-in-the-quotient': [-85.2 - 0.25 - log(2), -85.2 - 0.25 - log(2)],
        'squared-log-for-log-square': [-85.2 - 0.125 + log(2) ** 2 / 2, -85.2 - 0.125 - log(2) ** 2 / 2],
      },
    );
  });

  test('of the weights e⁻², e⁻¹ and e⁻³, and of two weights, where less can go wrong', () => {
    const sum = exp(-2) + exp(-1) + exp(-3);
    const without = [exp(-1) + exp(-3), exp(-2) + exp(-3), exp(-2) + exp(-1)];
    expectSeldom(
      { kind: 'iwae', logWeights: [-2, -1, -3] },
      {
        'log-k-added': log(3 * sum),
        'divided-outside': log(sum) / 3,
        'one-less-than-k': log(sum / 2),
        'weight-left-out': without.flatMap((rest) => [log(rest / 3), log(rest / 2)]),
      },
    );
    expectSeldom({ kind: 'iwae', weights: [1, 2] }, { 'log-k-added': log(6), 'divided-outside': log(3) / 2 });
  });
});

describe('what the seldom mistakes in a planar flow give', () => {
  test('with w = (1, 0.5), u = (0.8, −0.2), b = 0.1 at z = (0.3, −0.4): w·u = 0.7 and w·z = 0.1', () => {
    expectSeldom(
      { kind: 'planar-flow', w: [1, 0.5], u: [0.8, -0.2], b: 0.1, z: [0.3, -0.4] },
      {
        'tanh-not-squared': log(1 + 0.7 * (1 - tanh(0.2))),
        'z-for-u': log(1 + 0.1 * (1 - tanh(0.2) ** 2)),
        'offset-subtracted': log(1.7),
      },
    );
  });

  test('constrained, with u = (−2, −0.2): w·u = −2.1 and ‖w‖² = 1.25', () => {
    const product = log(1 + exp(-2.1)) - 1;
    const byNorm = -2.1 + (product + 2.1) * sqrt(1.25);
    expectSeldom(
      { kind: 'planar-flow', w: [1, 0.5], u: [-2, -0.2], b: 0.1, z: [0.3, -0.4], constrained: true },
      {
        'tanh-not-squared': log(abs(1 + product * (1 - tanh(0.2)))),
        'offset-subtracted': log(abs(1 + product)),
        'norm-for-its-square': log(abs(1 + byNorm * (1 - tanh(0.2) ** 2))),
      },
    );
  });
});

describe('a seldom mistake', () => {
  test.each(sampleSpecs.map((spec): [string, ProblemSpec] => [JSON.stringify(spec), spec]))(
    'is proposed where its number is nobody else’s, and never asserted: %s',
    (_, spec) => {
      const problem = problemFrom(spec);
      const judge = judgeOf(problem);
      for (const { id, values } of workingOf(problem).seldom()) {
        for (const value of values) {
          const { verdict, misconceptions } = judge(value.toPrecision(8));
          expect(verdict, `${id}, ${value}`).toBe('incorrect');
          expect(misconceptions.map((diagnosis) => diagnosis.id)).toContain(id);
          expect(misconceptions.filter(({ certain }) => certain)).toEqual([]);
        }
      }
    },
  );

  test('is made with no other', () => {
    for (const spec of sampleSpecs) {
      const working = workingOf(problemFrom(spec));
      const seldom = new Set(working.seldom().map(({ id }) => id));
      for (const { mistakes } of pairsOfMistakes(working))
        for (const { id } of mistakes) expect(seldom).not.toContain(id);
    }
  });
});
