import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bernoulli,
  categorical,
  crossEntropy,
  diagonalNormal,
  expectation,
  integrate,
  kl,
  klGradient,
  multivariateNormal,
  normal,
  normalFromLogVariance,
  randomSource,
  type Bernoulli,
  type Categorical,
  type Normal,
} from '../../src/math/index.ts';
import { between, dyadicProbabilities, magnitude, signed } from './arbitraries.ts';

const nearby = fc.tuple(signed(-6, 0.5), magnitude(-0.7, 0.7)).map(([mean, sd]): Normal => normal(mean, sd));

describe('roads to the divergence that do not use its closed form', () => {
  test('quadrature of the log-density ratio gives the same number', () => {
    fc.assert(
      fc.property(nearby, nearby, (q, p) => {
        const { value, error } = expectation(q, (x) => q.logProb(x) - p.logProb(x));
        expect(Math.abs(value - kl(q, p))).toBeLessThanOrEqual(error);
      }),
      { numRuns: 30 },
    );
  });

  test('quadrature of the integrand q log(q/p) over x gives the same number', () => {
    const [q, p] = [normal(6, 4), normal(0, 1)];
    const integrand = (x: number) => Math.exp(q.logProb(x)) * (q.logProb(x) - p.logProb(x));
    const { value, error } = integrate(integrand, 6 - 40 * 4, 6 + 40 * 4, { breaks: [6] });
    expect(Math.abs(value - kl(q, p))).toBeLessThanOrEqual(error);
    expect(value).toBeCloseTo(24.11370563888011, 10);
  });

  test('the cross-entropy is minus the mean log-density', () => {
    fc.assert(
      fc.property(nearby, nearby, (q, p) => {
        const { value, error } = expectation(q, (x) => -p.logProb(x));
        expect(Math.abs(value - crossEntropy(q, p))).toBeLessThanOrEqual(error);
      }),
      { numRuns: 30 },
    );
  });

  test('enumerating the outcomes gives the same number', () => {
    const byEnumeration = (q: Bernoulli | Categorical, p: Bernoulli | Categorical) =>
      expectation(q, (x) => q.logProb(x) - p.logProb(x));
    fc.assert(
      fc.property(dyadicProbabilities(4), dyadicProbabilities(4), (a, b) => {
        const [q, p] = [categorical(a), categorical(b)];
        const { value } = byEnumeration(q, p);
        expect(value).toBeCloseTo(kl(q, p), 12);
        const [coin, other] = [bernoulli(a[0] ?? 0), bernoulli(b[0] ?? 0)];
        expect(byEnumeration(coin, other).value).toBeCloseTo(kl(coin, other), 12);
      }),
    );
  });

  test('sampling comes within 4.5 standard errors, for every kind of normal', () => {
    const source = randomSource('kl by sampling');
    const full = multivariateNormal(
      [1, -1],
      [
        [2, 0.5],
        [0.5, 1],
      ],
    );
    const other = multivariateNormal(
      [0, 0],
      [
        [1, -0.3],
        [-0.3, 2],
      ],
    );
    const diagonal = diagonalNormal([0.5, 0], [1.5, 0.7]);
    const roads = [
      sampledKl(
        () => q1.sample(source),
        (x) => q1.logProb(x) - p1.logProb(x),
        kl(q1, p1),
      ),
      sampledKl(
        () => full.sample(source),
        (x) => full.logProb(x) - other.logProb(x),
        kl(full, other),
      ),
      sampledKl(
        () => diagonal.sample(source),
        (x) => diagonal.logProb(x) - full.logProb(x),
        kl(diagonal, full),
      ),
    ];
    for (const { z, standardError, truth } of roads) {
      expect(Math.abs(z)).toBeLessThan(4.5);
      expect(standardError).toBeLessThan(0.02 * truth);
    }
  });
});

const q1 = normal(0.5, 1.5);
const p1 = normal(-0.5, 1);

function sampledKl<X>(draw: () => X, logRatio: (x: X) => number, truth: number) {
  const n = 20_000;
  let mean = 0;
  let squares = 0;
  for (let i = 1; i <= n; i++) {
    const value = logRatio(draw());
    const step = value - mean;
    mean += step / i;
    squares += step * (value - mean);
  }
  const standardError = Math.sqrt(squares / (n - 1) / n);
  return { z: (mean - truth) / standardError, standardError, truth };
}

describe('the gradient of the divergence to the standard normal', () => {
  test('is what central differences find', () => {
    const divergence = (mean: number, logVariance: number) =>
      kl(normalFromLogVariance(mean, logVariance), normal(0, 1));
    fc.assert(
      fc.property(between(-3, 3), between(-4, 3), (mean, logVariance) => {
        const h = 2 ** -14;
        const gradient = klGradient(mean, logVariance);
        const byMean = (divergence(mean + h, logVariance) - divergence(mean - h, logVariance)) / (2 * h);
        const byLogVariance = (divergence(mean, logVariance + h) - divergence(mean, logVariance - h)) / (2 * h);
        expect(Math.abs(byMean - gradient.mean)).toBeLessThan(1e-9);
        expect(Math.abs(byLogVariance - gradient.logVariance)).toBeLessThan(1e-7);
      }),
    );
  });

  test('vanishes at the standard normal, and only there', () => {
    expect(klGradient(0, 0)).toEqual({ mean: 0, logVariance: 0 });
    expect(klGradient(0, 1e-9).logVariance / 5.0000000025e-10).toBeCloseTo(1, 14);
    expect(klGradient(-2, -1000)).toEqual({ mean: -2, logVariance: -0.5 });
  });

  test('refuses what is not finite', () => {
    expect(() => klGradient(Infinity, 0)).toThrow('klGradient: mean must be a finite number, but it is Infinity.');
    expect(() => klGradient(0, NaN)).toThrow('klGradient: logVariance must be a finite number, but it is NaN.');
  });
});
