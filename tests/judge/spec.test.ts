import { describe, expect, test } from 'vitest';
import { judge, problemFrom, type ProblemSpec } from '../../src/judge/index.ts';

describe('a problem as plain data', () => {
  test.each<[string, ProblemSpec, number]>([
    ['two normals by sd', { q: { mean: 6, sd: 4 }, p: { mean: 0, sd: 1 } }, 24.11370563888011],
    ['two normals by variance', { q: { mean: 6, variance: 16 }, p: { mean: 0, variance: 1 } }, 24.11370563888011],
    ['diagonal normals', { q: { means: [6, 0], sds: [4, 1] }, p: { means: [0, 0], sds: [1, 1] } }, 24.11370563888011],
    [
      'normals with full covariance',
      {
        q: {
          means: [6, 0],
          covariance: [
            [16, 0],
            [0, 1],
          ],
        },
        p: {
          means: [0, 0],
          covariance: [
            [1, 0],
            [0, 1],
          ],
        },
      },
      24.11370563888011,
    ],
    ['two coins', { q: { bernoulli: 0.5 }, p: { bernoulli: 0.25 } }, 0.5 * Math.log(2) + 0.5 * Math.log(2 / 3)],
    [
      'two categoricals',
      { q: { categorical: [0.5, 0.5] }, p: { categorical: [0.25, 0.75] } },
      0.5 * Math.log(2) + 0.5 * Math.log(2 / 3),
    ],
  ])('%s', (_, spec, value) => {
    expect(judge(problemFrom(spec), '1').expected).toBeCloseTo(value, 12);
  });

  test('is refused where no distribution has these parameters', () => {
    expect(() => problemFrom({ q: { mean: 0, sd: -1 }, p: { mean: 0, sd: 1 } })).toThrow(RangeError);
  });

  test.each<[string, ProblemSpec, RegExp]>([
    ['no observation', { kind: 'log-likelihood', p: { mean: 0, sd: 1 }, observations: [] }, /at least one observation/],
    [
      'a reconstruction term that is no number',
      { kind: 'elbo', reconstruction: NaN, q: { mean: 0, sd: 1 }, p: { mean: 0, sd: 1 } },
      /reconstruction term must be a finite number, but it is NaN/,
    ],
    ['no weight', { kind: 'iwae', weights: [] }, /at least one weight/],
    ['a weight of zero', { kind: 'iwae', weights: [1, 0] }, /greater than zero/],
    ['vectors of unlike lengths', { kind: 'planar-flow', w: [1], u: [1, 2], b: 0, z: [1] }, /they have 1, 2 and 1/],
    [
      'a constrained flow along nothing',
      { kind: 'planar-flow', w: [0, 0], u: [1, 2], b: 0, z: [1, 1], constrained: true },
      /a w other than zero/,
    ],
  ])('is refused with a sentence: %s', (_, spec, sentence) => {
    expect(() => problemFrom(spec)).toThrow(sentence);
  });
});
