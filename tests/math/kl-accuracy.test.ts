import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bernoulli,
  bernoulliFromLogit,
  categorical,
  crossEntropy,
  diagonalNormal,
  kl,
  klGradient,
  multivariateNormal,
  normal,
  normalFromLogVariance,
} from '../../src/math/index.ts';
import { between, dyadicProbabilities, magnitude, signed } from './arbitraries.ts';
import * as hp from './high-precision.ts';

const ALLOWED = 1e-13;

function expectAccurate(found: number, truth: hp.Fixed) {
  if (truth === 0n) expect(found).toBe(0);
  else expect(hp.relativeError(found, truth), `${found} for ${hp.toNumber(truth)}`).toBeLessThan(ALLOWED);
}

const square = (a: hp.Fixed) => hp.multiply(a, a);

/** ½(v_q/v_p − 1 − log(v_q/v_p) + (m_q − m_p)²/v_p): the textbook, with 200 digits. */
function textbookKl(qMean: number, qVariance: hp.Fixed, pMean: number, pVariance: hp.Fixed): hp.Fixed {
  const ratio = hp.divide(qVariance, pVariance);
  const shift = hp.divide(square(hp.fixed(qMean) - hp.fixed(pMean)), pVariance);
  return (ratio - hp.ONE - hp.log(ratio) + shift) / 2n;
}

/** Σ q log(q/p), with 200 digits. */
function textbookDiscreteKl(q: readonly hp.Fixed[], p: readonly hp.Fixed[]): hp.Fixed {
  return q.reduce(
    (total, qi, i) => (qi === 0n ? total : total + hp.multiply(qi, hp.log(hp.divide(qi, p[i] ?? 0n)))),
    0n,
  );
}

describe('to 1e-13 of 200-digit arithmetic', () => {
  test('the divergence of nearly equal normals, given by sds', () => {
    fc.assert(
      fc.property(signed(-3, 3), magnitude(-20, 20), signed(-15, -1), signed(-15, 1), (mean, sd, stretch, shift) => {
        const [qSd, qMean] = [sd * (1 + stretch), mean + sd * shift];
        expectAccurate(
          kl(normal(qMean, qSd), normal(mean, sd)),
          textbookKl(qMean, square(hp.fixed(qSd)), mean, square(hp.fixed(sd))),
        );
      }),
    );
  });

  test('the divergence of far normals', () => {
    fc.assert(
      fc.property(signed(-3, 3), magnitude(-15, 15), signed(-3, 3), magnitude(-15, 15), (m, s, n, t) => {
        expectAccurate(kl(normal(m, s), normal(n, t)), textbookKl(m, square(hp.fixed(s)), n, square(hp.fixed(t))));
      }),
    );
  });

  test('the divergence of normals given by log variances, to each other and to the standard normal', () => {
    fc.assert(
      fc.property(signed(-6, 1), signed(-25, 1.5), signed(-25, 0), (mean, logVariance, difference) => {
        const variance = hp.exp(hp.fixed(logVariance));
        const q = normalFromLogVariance(mean, logVariance);
        const other = logVariance + difference;
        expectAccurate(kl(q, normal(0, 1)), textbookKl(mean, variance, 0, hp.ONE));
        expectAccurate(kl(q, normalFromLogVariance(0, other)), textbookKl(mean, variance, 0, hp.exp(hp.fixed(other))));
      }),
    );
  });

  test('the divergence between an sd and the log variance that it rounds to', () => {
    fc.assert(
      fc.property(signed(-12, 1.6), (logVariance) => {
        const sd = Math.exp(logVariance / 2);
        const truth = textbookKl(0, hp.exp(hp.fixed(logVariance)), 0, square(hp.fixed(sd)));
        const found = kl(normalFromLogVariance(0, logVariance), normal(0, sd));
        expect(found).toBeLessThan(1e-31);
        expect(Math.abs(found - hp.toNumber(truth))).toBeLessThan(ALLOWED * hp.toNumber(truth) + 1e-46);
      }),
    );
  });

  test('the divergence of nearly equal covariances', () => {
    const determinant = ([[a, b], [c, d]]: Matrix2) => hp.multiply(a, d) - hp.multiply(b, c);
    type Matrix2 = readonly [readonly [hp.Fixed, hp.Fixed], readonly [hp.Fixed, hp.Fixed]];
    const exact = (a: number, b: number, d: number): Matrix2 => [
      [hp.fixed(a), hp.fixed(b)],
      [hp.fixed(b), hp.fixed(d)],
    ];
    fc.assert(
      fc.property(magnitude(-3, 3), between(-0.999, 0.999), signed(-15, -4), signed(-15, -4), (variance, r, e1, e2) => {
        const correlation = r * Math.sqrt(variance);
        const [a, b, d] = [variance * (1 + e1), correlation * (1 + e2), 1 + e2];
        const [Q, P] = [exact(a, b, d), exact(variance, correlation, 1)];
        const trace =
          hp.multiply(P[1][1], Q[0][0]) + hp.multiply(P[0][0], Q[1][1]) - 2n * hp.multiply(P[0][1], Q[0][1]);
        const truth =
          hp.divide(trace, determinant(P)) - 2n * hp.ONE - hp.log(hp.divide(determinant(Q), determinant(P)));
        const q = multivariateNormal(
          [0, 0],
          [
            [a, b],
            [b, d],
          ],
        );
        const p = multivariateNormal(
          [0, 0],
          [
            [variance, correlation],
            [correlation, 1],
          ],
        );
        expectAccurate(kl(q, p), truth / 2n);
      }),
    );
  });

  test('the divergence of nearly equal coins, given by probabilities or by logits', () => {
    const outcomes = (p: hp.Fixed) => [p, hp.ONE - p];
    const sigmoid = (x: number) => hp.divide(hp.ONE, hp.ONE + hp.exp(-hp.fixed(x)));
    fc.assert(
      fc.property(magnitude(-20, -0.01), signed(-15, -1), signed(-10, 1.6), (p, change, logit) => {
        const q = Math.min(1, p * (1 + change));
        const close = logit * (1 + change);
        expectAccurate(
          kl(bernoulli(q), bernoulli(p)),
          textbookDiscreteKl(outcomes(hp.fixed(q)), outcomes(hp.fixed(p))),
        );
        expectAccurate(
          kl(bernoulliFromLogit(close), bernoulliFromLogit(logit)),
          textbookDiscreteKl(outcomes(sigmoid(close)), outcomes(sigmoid(logit))),
        );
        expectAccurate(
          kl(bernoulli(p), bernoulliFromLogit(logit)),
          textbookDiscreteKl(outcomes(hp.fixed(p)), outcomes(sigmoid(logit))),
        );
      }),
    );
  });

  test('the divergence of a coin given by its probability and one by nearly the same logit, both ways', () => {
    const outcomes = (p: hp.Fixed) => [p, hp.ONE - p];
    fc.assert(
      fc.property(signed(-10, 1.4), signed(-12, -1), (logit, change) => {
        const growth = hp.exp(hp.fixed(logit));
        const other = hp.divide(growth, hp.ONE + growth);
        const p = Math.min(1, hp.toNumber(other) * (1 + change));
        const [given, byLogit] = [outcomes(hp.fixed(p)), outcomes(other)];
        expectAccurate(kl(bernoulli(p), bernoulliFromLogit(logit)), textbookDiscreteKl(given, byLogit));
        expectAccurate(kl(bernoulliFromLogit(logit), bernoulli(p)), textbookDiscreteKl(byLogit, given));
      }),
    );
  });

  test('the divergence of normals whose log variances lie far apart', () => {
    fc.assert(
      fc.property(between(20, 190), between(20, 190), (above, below) => {
        const ratio = hp.exp(hp.fixed(above) + hp.fixed(below));
        const found = kl(normalFromLogVariance(0, above), normalFromLogVariance(0, -below));
        const truth = (ratio - hp.ONE - hp.fixed(above) - hp.fixed(below)) / 2n;
        expect(hp.relativeError(found, truth)).toBeLessThan(1e-15);
      }),
    );
  });

  test('the divergence of categoricals', () => {
    fc.assert(
      fc.property(dyadicProbabilities(5), dyadicProbabilities(5), (q, p) => {
        expectAccurate(kl(categorical(q), categorical(p)), textbookDiscreteKl(q.map(hp.fixed), p.map(hp.fixed)));
      }),
    );
  });

  test('the gradient to the standard normal', () => {
    fc.assert(
      fc.property(signed(-25, 1.5), (logVariance) => {
        const truth = (hp.exp(hp.fixed(logVariance)) - hp.ONE) / 2n;
        expectAccurate(klGradient(3, logVariance).logVariance, truth);
      }),
    );
  });
});

describe('at the ends of the range', () => {
  test('sds from 1e-150 to 1e150 give finite values, or Infinity, never NaN', () => {
    expect(kl(normal(0, 1e-150), normal(0, 2e-150))).toBeCloseTo(kl(normal(0, 1), normal(0, 2)), 14);
    expect(kl(normal(0, 1e150), normal(0, 1e-150))).toBe(Infinity);
    expect(kl(normal(0, 1e-150), normal(0, 1e150))).toBeCloseTo(300 * Math.LN10 - 0.5, 11);
    expect(kl(normal(1e308, 1e308), normal(-1e308, 1e308))).toBeCloseTo(2, 14);
    expect(kl(normal(0, 5e-324), normal(0, 1e-323))).toBeCloseTo(kl(normal(0, 1), normal(0, 2)), 14);
  });

  test('variances from 1e-300 to 1e300 meet in one covariance', () => {
    const tiny = [
      [1e-300, 5e-151],
      [5e-151, 1],
    ];
    const q = multivariateNormal([0, 0], tiny);
    const p = multivariateNormal(
      [0, 0],
      [
        [1e-300, 0],
        [0, 1],
      ],
    );
    expect(kl(q, p)).toBeCloseTo(-0.5 * Math.log(0.75), 14);
    expect(kl(multivariateNormal([0], [[1e300]]), multivariateNormal([0], [[1e-300]]))).toBe(Infinity);
    expect(kl(multivariateNormal([0], [[1e-300]]), multivariateNormal([0], [[1e300]]))).toBeCloseTo(
      300 * Math.LN10 - 0.5,
      11,
    );
    expect(
      multivariateNormal(
        [0, 0],
        [
          [1e300, 0],
          [0, 1e-300],
        ],
      ).entropy(),
    ).toBeCloseTo(2 * normal(0, 1).entropy(), 12);
  });

  test('log variances beyond the range of exp keep their meaning', () => {
    expect(kl(normalFromLogVariance(0, -2000), normal(0, 1))).toBeCloseTo(999.5, 11);
    expect(kl(normalFromLogVariance(0, 2000), normal(0, 1))).toBe(Infinity);
    expect(kl(normalFromLogVariance(1, 2000), normalFromLogVariance(1, 2000))).toBe(0);
    expect(kl(normalFromLogVariance(0, -1e300), normalFromLogVariance(0, 1e300))).toBe(1e300);
    expect(normalFromLogVariance(0, 1e300).logProb(0)).toBe(-5e299);
    expect(klGradient(0, 710).logVariance / ((Math.E / 2) * Math.exp(709))).toBeCloseTo(1, 13);
  });

  test('a probability near the smallest number adds next to nothing', () => {
    expect(kl(bernoulli(5e-324), bernoulli(0.5))).toBeCloseTo(Math.LN2, 15);
    expect(kl(categorical([1e-310, 1 - 1e-310]), categorical([0.25, 0.75]))).toBeCloseTo(-Math.log(0.75), 15);
  });

  test('logits of ±1000 keep their meaning', () => {
    expect(kl(bernoulliFromLogit(1000), bernoulliFromLogit(-1000))).toBe(1000);
    expect(kl(bernoulliFromLogit(-1000), bernoulliFromLogit(-999))).toBe(0);
    expect(kl(bernoulli(0.5), bernoulliFromLogit(1000))).toBeCloseTo(500 - Math.LN2, 12);
    expect(crossEntropy(bernoulliFromLogit(1000), bernoulliFromLogit(-1000))).toBe(1000);
  });

  test('an entropy near 0 keeps its digits, also as a sum over coordinates', () => {
    const sd = 1 / Math.sqrt(2 * Math.PI * Math.E);
    expect(Math.abs(normal(0, sd).entropy())).toBeLessThan(3e-16);
    expect(normal(0, sd).entropy()).not.toBe(0);
    const pair = diagonalNormal([0, 0], [sd * 2 ** 40, sd / 2 ** 40]);
    expect(pair.entropy() / (2 * normal(0, sd).entropy())).toBeCloseTo(1, 13);
    expect(crossEntropy(pair, pair) / pair.entropy()).toBeCloseTo(1, 13);
  });
});
