import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bernoulli,
  categorical,
  diagonalNormal,
  expectation,
  gaussHermite,
  gaussLegendre,
  integrate,
  normal,
  normalDensity,
  normalFromLogVariance,
  type Rule,
} from '../../src/math/index.ts';
import { between, signed } from './arbitraries.ts';

/** Integrals whose value is known: kinks, jumps, singular ends, peaks and infinite limits among them. */
const KNOWN: [string, () => { value: number; error: number }, number][] = [
  ['a polynomial', () => integrate((x) => x ** 5 - x, 0, 2), 64 / 6 - 2],
  ['a cosine of 50 radians', () => integrate((x) => Math.cos(50 * x), 0, 1), Math.sin(50) / 50],
  ['a bell over the line', () => integrate((x) => Math.exp(-x * x), -Infinity, Infinity), Math.sqrt(Math.PI)],
  ['an exponential over a half-line', () => integrate((x) => Math.exp(-x), 0, Infinity), 1],
  ['an exponential over the other half-line', () => integrate(Math.exp, -Infinity, 1), Math.E],
  ['a Cauchy density', () => integrate((x) => 1 / (1 + x * x), -Infinity, Infinity), Math.PI],
  ['a root', () => integrate(Math.sqrt, 0, 1), 2 / 3],
  ['a logarithm with its singular end', () => integrate(Math.log, 0, 1), -1],
  ['an inverse root with its singular end', () => integrate((x) => 1 / Math.sqrt(x), 0, 1), 2],
  ['a kink', () => integrate((x) => Math.abs(x - 0.3), 0, 1), 0.29],
  ['a kink that is announced', () => integrate((x) => Math.abs(x - 0.3), 0, 1, { breaks: [0.3] }), 0.29],
  ['a jump', () => integrate((x) => (x > 0.3 ? 1 : 0), 0, 1), 0.7],
  ['a sharp peak', () => integrate((x) => 1e-3 / (x * x + 1e-6), -1, 1), 2 * Math.atan(1e3)],
  [
    'a bell of width 1e-6, announced',
    () => integrate((x) => Math.exp(-((x / 1e-6) ** 2)), -Infinity, Infinity, { breaks: [-1e-5, 0, 1e-5] }),
    1e-6 * Math.sqrt(Math.PI),
  ],
  ['an odd function', () => integrate((x) => x * Math.exp(-x * x), -Infinity, Infinity), 0],
  ['an interval walked backwards', () => integrate(Math.exp, 1, 0), 1 - Math.E],
  ['an empty interval', () => integrate(Math.exp, 1, 1), 0],
];

describe('integrate', () => {
  test.each(KNOWN)('is within its own error of the integral of %s', (_, run, truth) => {
    const { value, error } = run();
    expect(Math.abs(value - truth)).toBeLessThanOrEqual(error);
    expect(error).toBeLessThanOrEqual(1e-11 * Math.max(1, Math.abs(truth)));
  });

  test('is within its own error for kinks that it is not told of', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), between(0.5, 3), (n, slope) => {
        const kink = (2 * n) / 101 - 1;
        const { value, error } = integrate((x) => slope * Math.max(0, x - kink), -1, 1);
        expect(Math.abs(value - (slope * (1 - kink) ** 2) / 2)).toBeLessThanOrEqual(error);
      }),
    );
  });

  test('is exact for polynomials up to degree 22 on one panel', () => {
    for (let degree = 0; degree <= 22; degree++) {
      let calls = 0;
      const { value } = integrate((x) => ((calls += 1), x ** degree), 0, 1, { relativeTolerance: 1 });
      expect(calls).toBe(15);
      expect(value).toBeCloseTo(1 / (degree + 1), 14);
    }
  });

  test('spends less where less is asked', () => {
    const callsFor = (relativeTolerance: number) => {
      let calls = 0;
      integrate((x) => ((calls += 1), Math.abs(Math.sin(9 * x))), 0, 1, { relativeTolerance });
      return calls;
    };
    expect(callsFor(1e-3)).toBeLessThan(callsFor(1e-9));
  });

  test('reports an error above the tolerance where 2,000 panels do not suffice', () => {
    const { value, error } = integrate((x) => Math.sin(1e6 * x), 0, 1);
    expect(Math.abs(value - (1 - Math.cos(1e6)) / 1e6)).toBeLessThanOrEqual(error);
    expect(error).toBeGreaterThan(0.01);
  });

  test('refuses an integrand that is not finite, and limits that are not numbers', () => {
    expect(() => integrate((x) => 1 / (x - 0.5), 0, 1)).toThrow(
      'integrate: the integrand must be finite inside the interval, but it is Infinity at 0.5. Cut the interval there with breaks.',
    );
    expect(() => integrate(Math.exp, NaN, 1)).toThrow('integrate: lower must be a number, but it is NaN.');
    expect(() => integrate(Math.exp, 0, 1, { breaks: [Infinity] })).toThrow(
      'integrate: breaks[0] must be a finite number, but it is Infinity.',
    );
  });
});

describe('expectation', () => {
  test('finds the moments of a normal', () => {
    fc.assert(
      fc.property(signed(-3, 2), signed(-3, 2), (mean, spread) => {
        const sd = Math.abs(spread);
        const first = expectation(normal(mean, sd), (x) => x);
        const second = expectation(normal(mean, sd), (x) => (x - mean) ** 2);
        expect(Math.abs(first.value - mean)).toBeLessThanOrEqual(first.error);
        expect(Math.abs(second.value - sd * sd)).toBeLessThanOrEqual(second.error);
        expect(second.error).toBeLessThanOrEqual(1e-11 * sd * sd);
      }),
      { numRuns: 50 },
    );
  });

  test('meets the mean of a rectified normal and of its exponential', () => {
    const rectified = expectation(normal(0.5, 2), (x) => Math.max(0, x), { breaks: [0] });
    const area = integrate(normalDensity, -Infinity, 0.25);
    const truth = 0.5 * area.value + 2 * normalDensity(0.25);
    expect(Math.abs(rectified.value - truth)).toBeLessThanOrEqual(rectified.error + area.error);
    const growth = expectation(normalFromLogVariance(0, 0), Math.exp);
    expect(Math.abs(growth.value - Math.exp(0.5))).toBeLessThanOrEqual(growth.error);
  });

  test('enumerates outcomes, and does not ask for what cannot happen', () => {
    expect(expectation(bernoulli(0.25), (x) => 4 * x + 1).value).toBe(2);
    const onlyTwo = categorical([0, 0, 1]);
    expect(expectation(onlyTwo, (x) => -onlyTwo.logProb(x)).value).toBe(0);
    expect(() => expectation(bernoulli(0.5), (x) => 1 / x)).toThrow(
      'expectation: f must be finite, but it is Infinity at the outcome 0.',
    );
  });

  test('refuses distributions that it cannot enumerate or integrate', () => {
    const call = () => Reflect.apply(expectation, undefined, [diagonalNormal([0], [1]), Math.abs]);
    expect(call).toThrow('expectation: distribution must be a normal, a Bernoulli or a categorical');
  });
});

describe('the Gauss rules', () => {
  const apply = ({ nodes, weights }: Rule, f: (x: number) => number) =>
    nodes.reduce((sum, node, i) => sum + (weights[i] ?? NaN) * f(node), 0);

  test('of Legendre are exact up to degree 2n − 1', () => {
    for (const n of [1, 2, 3, 5, 8, 20, 64]) {
      for (let degree = 0; degree < 2 * n; degree++) {
        expect(apply(gaussLegendre(n), (x) => (1 + x) ** degree) / (2 ** (degree + 1) / (degree + 1))).toBeCloseTo(
          1,
          12,
        );
      }
    }
  });

  test('of Hermite have the moments of the bell, (2k − 1)!!/2^k·√π', () => {
    for (const n of [1, 2, 3, 5, 8, 20, 64]) {
      let moment = Math.sqrt(Math.PI);
      for (let k = 0; k < n; k++) {
        expect(apply(gaussHermite(n), (x) => x ** (2 * k)) / moment).toBeCloseTo(1, 11);
        expect(Math.abs(apply(gaussHermite(n), (x) => x ** (2 * k + 1)))).toBeLessThan(1e-9 * moment);
        moment *= k + 0.5;
      }
    }
  });

  test('have increasing nodes, symmetric about 0, and positive weights', () => {
    for (const rule of [gaussLegendre(501), gaussHermite(128), gaussHermite(129)]) {
      const { nodes, weights } = rule;
      for (const [i, node] of nodes.entries()) {
        expect(node).toBeGreaterThan(nodes[i - 1] ?? -Infinity);
        expect(node + (nodes[nodes.length - 1 - i] ?? NaN)).toBe(0);
        expect(weights[i]).toBeGreaterThan(0);
      }
    }
  });

  test('agree with adaptive quadrature on a smooth function', () => {
    const f = (x: number) => Math.cos(x) / (1 + x * x);
    const onInterval = integrate(f, -1, 1);
    expect(Math.abs(apply(gaussLegendre(40), f) - onInterval.value)).toBeLessThan(1e-13);
    const onLine = integrate((x) => Math.exp(-x * x) * Math.cos(x), -Infinity, Infinity);
    expect(Math.abs(apply(gaussHermite(40), Math.cos) - onLine.value)).toBeLessThan(1e-13);
  });

  test('refuse a number of nodes that is not whole and positive', () => {
    expect(() => gaussLegendre(0)).toThrow('gaussLegendre: n must be a whole number from 1 to 2000, but it is 0.');
    expect(() => gaussHermite(2.5)).toThrow('gaussHermite: n must be a whole number from 1 to 500, but it is 2.5.');
  });
});
