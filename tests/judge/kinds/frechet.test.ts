import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemFrom, type ProblemSpec } from '../../../src/judge/index.ts';
import { integrate, normalQuantile } from '../../../src/math/index.ts';
import { valueAsAsked } from '../as-asked.ts';
import { expectMistakes } from '../expect-mistakes.ts';

const { sqrt } = Math;

type Plane = readonly [readonly [number, number], readonly [number, number]];

const frechetSpec = (
  mean: readonly [number, number],
  C: Plane,
  other: readonly [number, number],
  D: Plane,
): ProblemSpec => ({
  kind: 'frechet',
  q: { means: mean, covariance: C },
  p: { means: other, covariance: D },
});

const times = (A: readonly (readonly number[])[], B: readonly (readonly number[])[]): number[][] =>
  A.map((row) => (B[0] ?? []).map((_, j) => row.reduce((sum, x, k) => sum + x * (B[k]?.[j] ?? NaN), 0)));

const inverse = ([[a, b], [c, d]]: Plane): Plane => {
  const determinant = a * d - b * c;
  return [[d / determinant, -b / determinant], [-c / determinant, a / determinant]]; // prettier-ignore
};

const mean2 = (A: Plane, B: Plane): Plane =>
  A.map((row, i) => row.map((x, j) => (x + (B[i]?.[j] ?? NaN)) / 2)) as unknown as Plane;

/** The square root of a matrix by Denman and Beavers' iteration. */
const rootOf = (A: Plane): Plane => {
  let [Y, Z]: [Plane, Plane] = [A, [[1, 0], [0, 1]]]; // prettier-ignore
  for (let step = 0; step < 40; step += 1) [Y, Z] = [mean2(Y, inverse(Z)), mean2(Z, inverse(Y))];
  return Y;
};

const trace = ([[a], [, d]]: Plane): number => a + d;

describe('the Fréchet distance of two normals', () => {
  const covariances: fc.Arbitrary<Plane> = fc
    .record({
      a: fc.double({ min: 0.3, max: 3, noNaN: true }),
      d: fc.double({ min: 0.3, max: 3, noNaN: true }),
      r: fc.double({ min: -0.9, max: 0.9, noNaN: true }),
    })
    .map(({ a, d, r }) => [[a * a, r * a * d], [r * a * d, d * d]]); // prettier-ignore
  const means = fc.tuple(fc.double({ min: -5, max: 5, noNaN: true }), fc.double({ min: -5, max: 5, noNaN: true }));

  test.each<[ProblemSpec, number]>([
    [{ kind: 'frechet', q: { mean: 1, variance: 4 }, p: { mean: 0, sd: 1 } }, 2],
    [{ kind: 'frechet', q: { means: [3, 4], variances: [4, 4] }, p: { means: [0, 0], sds: [1, 1] } }, 27],
    [frechetSpec([1, 0], [[2, 0.5], [0.5, 1]], [0, 0], [[1, -0.3], [-0.3, 1.5]]), 1.4634711896], // prettier-ignore
  ])('of %j is %d', (spec, distance) => {
    expect(valueAsAsked(spec)).toBeCloseTo(distance, 9);
  });

  test('on the line is the mean square of the distance of the quantiles', () => {
    const [q, p] = [{ mean: 1.3, sd: 2.2 }, { mean: -0.4, sd: 0.7 }]; // prettier-ignore
    const gap = (u: number): number => q.mean + q.sd * normalQuantile(u) - p.mean - p.sd * normalQuantile(u);
    const { value } = integrate((u) => gap(u) ** 2, 1e-12, 1 - 1e-12, { relativeTolerance: 1e-9 });
    expect(valueAsAsked({ kind: 'frechet', q, p })).toBeCloseTo(value, 6);
  });

  test('in the plane is what the root of the product gives, by iteration and in closed form', () => {
    fc.assert(
      fc.property(means, covariances, means, covariances, (m, C, n, D) => {
        const product = times(C, D) as unknown as Plane;
        const shift = (m[0] - n[0]) ** 2 + (m[1] - n[1]) ** 2;
        const known = shift + trace(C) + trace(D);
        const [[a, b], [c, d]] = product;
        const value = valueAsAsked(frechetSpec(m, C, n, D));
        expect(value).toBeCloseTo(known - 2 * trace(rootOf(product)), 8);
        expect(value).toBeCloseTo(known - 2 * sqrt(a + d + 2 * sqrt(a * d - b * c)), 8);
      }),
    );
  });

  test('is the same both ways round, never negative, and zero of a normal from itself', () => {
    fc.assert(
      fc.property(means, covariances, means, covariances, (m, C, n, D) => {
        expect(valueAsAsked(frechetSpec(m, C, n, D))).toBeCloseTo(valueAsAsked(frechetSpec(n, D, m, C)), 9);
        expect(valueAsAsked(frechetSpec(m, C, m, D))).toBeGreaterThanOrEqual(0);
        expect(valueAsAsked(frechetSpec(m, C, m, C))).toBe(0);
        if (Math.abs(m[0] - n[0]) > 1e-6) expect(valueAsAsked(frechetSpec(m, C, n, C))).toBeGreaterThan(0);
      }),
    );
  });

  test('is asked of two normals of one dimension', () => {
    const ask = (q: object, p: object) => () => problemFrom({ kind: 'frechet', q, p } as ProblemSpec);
    expect(ask({ bernoulli: 0.5 }, { mean: 0, sd: 1 })).toThrow(
      'A Fréchet distance is asked of two normals, but one is bernoulli.',
    );
    expect(ask({ means: [0, 0], sds: [1, 1] }, { mean: 0, sd: 1 })).toThrow(
      'needs two normals of one dimension, but q has 2 and p has 1.',
    );
  });

  test('goes wrong as its mistakes say', () => {
    expectMistakes({ kind: 'frechet', q: { mean: 6, sd: 4 }, p: { mean: 0, sd: 1 } }, 45, {
      'variance-as-sd': 36 + 15 ** 2,
      'sd-as-variance': 37,
      'cross-term-forgotten': 53,
      'cross-term-once': 49,
      'means-forgotten': 9,
      'spreads-forgotten': 36,
      'mean-not-squared': 15,
      'root-taken': sqrt(45),
    });
    const root = sqrt(3.2 + 2 * sqrt(1.75 * 1.41));
    expectMistakes(
      frechetSpec([1, 0], [[2, 0.5], [0.5, 1]], [0, 0], [[1, -0.3], [-0.3, 1.5]]), // prettier-ignore
      6.5 - 2 * root,
      {
        'cross-term-forgotten': 6.5,
        'cross-term-once': 6.5 - root,
        'means-forgotten': 5.5 - 2 * root,
        'spreads-forgotten': 1,
        'mean-not-squared': 6.5 - 2 * root,
        'root-taken': sqrt(6.5 - 2 * root),
        'root-forgotten': 6.5 - 2 * 3.2,
        'correlations-ignored': 1 + (sqrt(2) - 1) ** 2 + (1 - sqrt(1.5)) ** 2,
        'mean-over-dimensions': (6.5 - 2 * root) / 2,
      },
    );
  });
});
