import { sum, type Draw, type Family } from './slip.ts';

const ln = Math.log;

const divergence = (mq: number, sq: number, mp: number, sp: number): number =>
  ln(sp / sq) + (sq ** 2 + (mq - mp) ** 2) / (2 * sp ** 2) - 0.5;

const pairOf = (draw: Draw) => ({ mq: draw.mean(), sq: draw.sd(), mp: draw.mean(), sp: draw.sd() });

/** What goes wrong in the divergence of two normals. */
const divergenceSlips = ({ mq, sq, mp, sp }: ReturnType<typeof pairOf>): Record<string, number> => {
  const [vq, vp, square] = [sq ** 2, sp ** 2, (mq - mp) ** 2];
  const log = ln(sp / sq);
  const right = divergence(mq, sq, mp, sp);
  return {
    'the quadratic reversed, the logarithm kept': log + (vp + square) / (2 * vq) - 0.5,
    'a variance for σ in q only': divergence(mq, vq, mp, sp),
    'a variance for σ in p only': divergence(mq, sq, mp, vp),
    'σ for the variance in q only': divergence(mq, Math.sqrt(sq), mp, sp),
    'σ for the variance in p only': divergence(mq, sq, mp, Math.sqrt(sp)),
    'the 2 of 2σ² missing': log + (vq + square) / vp - 0.5,
    'σ of q not squared in the numerator': log + (sq + square) / (2 * vp) - 0.5,
    'σ of p not squared in the denominator': log + (vq + square) / (2 * sp) - 0.5,
    'both σ not squared, the logarithm right': log + (sq + square) / (2 * sp) - 0.5,
    'the mean term missing': log + vq / (2 * vp) - 0.5,
    'the variance of q missing': log + square / (2 * vp) - 0.5,
    'the variance of p in both': square / (2 * vp),
    'the variance of q in both': square / (2 * vq),
    '+½ for −½': log + (vq + square) / (2 * vp) + 0.5,
    '−1 outside the bracket': log + (vq + square) / (2 * vp) - 1,
    'both directions added': right + divergence(mp, sp, mq, sq),
    'the mean of both directions': (right + divergence(mp, sp, mq, sq)) / 2,
    'the difference not divided by the variance': log + vq / (2 * vp) + square / 2 - 0.5,
    'the logarithm squared': (2 * log) ** 2 / 2 + (vq + square) / (2 * vp) - 0.5,
    'the means added': log + (vq + (mq + mp) ** 2) / (2 * vp) - 0.5,
  };
};

export const normal: Family = (draw) => {
  const pair = pairOf(draw);
  const { mq, sq, mp, sp } = pair;
  return { spec: { q: { mean: mq, sd: sq }, p: { mean: mp, sd: sp } }, slips: divergenceSlips(pair) };
};

/** Slips that take the spread of a prior for that of q, or the other way: nobody does where the prior is the standard normal. */
const exchanging = ['the variance of p in both', 'the variance of q in both'];

export const elbo: Family = (draw) => {
  const pair = { mq: draw.mean(), sq: draw.sd(), mp: 0, sp: 1 };
  const reconstruction = -Math.round(100 + draw.whole(1000)) / 10;
  const { mq, sq } = pair;
  const crossEntropy = 0.5 * ln(2 * Math.PI) + (sq ** 2 + mq ** 2) / 2;
  return {
    spec: { kind: 'elbo', reconstruction, q: { mean: mq, sd: sq }, p: { mean: 0, sd: 1 } },
    slips: {
      ...Object.fromEntries(
        Object.entries(divergenceSlips(pair))
          .filter(([slip]) => !exchanging.includes(slip))
          .map(([slip, value]) => [`${slip}, in the divergence`, reconstruction - value]),
      ),
      'the cross-entropy subtracted': reconstruction - crossEntropy,
    },
  };
};

export const diagonal: Family = (draw) => {
  const [a, b] = [pairOf(draw), pairOf(draw)];
  const term = ({ mq, sq, mp, sp }: typeof a) => divergence(mq, sq, mp, sp);
  const without = ({ sq, sp }: typeof a) => ln(sp / sq) + sq ** 2 / (2 * sp ** 2) - 0.5;
  const unsquared = ({ mq, sq, mp, sp }: typeof a) => ln(sp / sq) + (sq + (mq - mp) ** 2) / (2 * sp ** 2) - 0.5;
  return {
    spec: {
      q: { means: [a.mq, b.mq], sds: [a.sq, b.sq] },
      p: { means: [a.mp, b.mp], sds: [a.sp, b.sp] },
    },
    slips: {
      'a variance as σ in one dimension': divergence(a.mq, a.sq ** 2, a.mp, a.sp ** 2) + term(b),
      '−1 once for two dimensions': term(a) + term(b) + 0.5,
      'the mean term missing': without(a) + without(b),
      'one mean term missing': without(a) + term(b),
      'σ not squared in the numerators': unsquared(a) + unsquared(b),
      'the directions mixed': divergence(a.mp, a.sp, a.mq, a.sq) + term(b),
      'the dimensions multiplied': term(a) * term(b),
      'the larger of the two': Math.max(term(a), term(b)) + 0.5,
    },
  };
};

export const full: Family = (draw) => {
  const entries = () => {
    const [s, t] = [draw.sd(), draw.sd()];
    const off = Math.round(s * t * (draw.chance() - 0.5) * 100) / 100;
    return { a: Number((s * s).toFixed(4)), b: off, c: Number((t * t).toFixed(4)) };
  };
  const [Q, P] = [entries(), entries()];
  const m = [draw.mean(), draw.mean()] as const;
  const det = ({ a, b, c }: typeof Q) => a * c - b * b;
  const trace = (A: typeof Q, B: typeof Q) => (B.c * A.a - 2 * B.b * A.b + B.a * A.c) / det(B);
  const square = (B: typeof Q) => (B.c * m[0] ** 2 - 2 * B.b * m[0] * m[1] + B.a * m[1] ** 2) / det(B);
  const flat = m[0] ** 2 + m[1] ** 2;
  const log = ln(det(P) / det(Q));
  const of = (logarithm: number, t: number, s: number): number => (logarithm + t + s - 2) / 2;
  const [T, S] = [trace(Q, P), square(P)];
  return {
    spec: {
      q: {
        means: m,
        covariance: [
          [Q.a, Q.b],
          [Q.b, Q.c],
        ],
      },
      p: {
        means: [0, 0],
        covariance: [
          [P.a, P.b],
          [P.b, P.c],
        ],
      },
    },
    slips: {
      'the trace of the diagonals only': of(log, Q.a / P.a + Q.c / P.c, S),
      'Σ of p not inverted': of(
        log,
        P.a * Q.a + 2 * P.b * Q.b + P.c * Q.c,
        P.a * m[0] ** 2 + 2 * P.b * m[0] * m[1] + P.c * m[1] ** 2,
      ),
      'Σ of q inverted in the distance': of(log, T, square(Q)),
      'the trace reversed': of(log, trace(P, Q), S),
      'the mean term missing': of(log, T, 0),
      'the distance without an inverse': of(log, T, flat),
      'the determinants of the diagonals only': of(ln((P.a * P.c) / (Q.a * Q.c)), T, S),
      'one dimension subtracted': of(log, T, S) + 0.5,
      'the determinants with the off-diagonals added': of(ln((P.a * P.c + P.b ** 2) / (Q.a * Q.c + Q.b ** 2)), T, S),
    },
  };
};

export const entropyOfNormal: Family = (draw) => {
  const [mean, sd] = [draw.mean(), draw.sd()];
  const half = 0.5 * ln(2 * Math.PI);
  return {
    spec: { kind: 'entropy', p: { mean, sd } },
    slips: {
      'the logarithm of σ with the wrong sign': half + 0.5 - ln(sd),
      '1 for ½': half + 1 + ln(sd),
      '½ forgotten before log 2π': 2 * half + 0.5 + ln(sd),
      'π for 2π': 0.5 * ln(Math.PI * Math.E) + ln(sd),
      'without the logarithm': Math.sqrt(2 * Math.PI * Math.E) * sd,
      'log base 2 of the spread only': half + 0.5 + Math.log2(sd),
    },
  };
};

export const entropyOfFull: Family = (draw) => {
  const [s, t] = [draw.sd(), draw.sd()];
  const [a, c] = [Number((s * s).toFixed(4)), Number((t * t).toFixed(4))];
  const b = Math.round(s * t * (draw.chance() - 0.5) * 100) / 100;
  const constant = ln(2 * Math.PI * Math.E);
  const det = a * c - b * b;
  return {
    spec: {
      kind: 'entropy',
      p: {
        means: [0, 0],
        covariance: [
          [a, b],
          [b, c],
        ],
      },
    },
    slips: {
      'the off-diagonals left out': constant + 0.5 * ln(a * c),
      'the trace for the determinant': constant + 0.5 * ln(a + c),
      '2πe once for two dimensions': constant / 2 + 0.5 * ln(det),
      'the off-diagonal added': constant + 0.5 * ln(a * c + b * b),
      'log det without its ½': constant + ln(det),
    },
  };
};

export const crossEntropyOfNormals: Family = (draw) => {
  const { mq, sq, mp, sp } = pairOf(draw);
  const constant = 0.5 * ln(2 * Math.PI) + ln(sp);
  const square = (mq - mp) ** 2;
  return {
    spec: { kind: 'cross-entropy', q: { mean: mq, sd: sq }, p: { mean: mp, sd: sp } },
    slips: {
      'the variance of q forgotten': constant + square / (2 * sp ** 2),
      'the mean term forgotten': constant + sq ** 2 / (2 * sp ** 2),
      'the 2 of 2σ² missing': constant + (sq ** 2 + square) / sp ** 2,
      'H(q) + D(p ‖ q)': 0.5 * ln(2 * Math.PI * Math.E) + ln(sq) + divergence(mp, sp, mq, sq),
      'the entropy of p': constant + 0.5,
      'σ not squared': constant + (sq + square) / (2 * sp),
    },
  };
};

export const likelihoodOfNormal: Family = (draw) => {
  const [mean, sd] = [draw.mean(), draw.sd()];
  const xs = [draw.mean() + 1, draw.mean(), draw.mean() - 1].map((x) => Number(x.toFixed(2)));
  const constant = -0.5 * ln(2 * Math.PI) - ln(sd);
  const squares = (from: number) => sum(xs.map((x) => (x - from) ** 2));
  const right = 3 * constant - squares(mean) / (2 * sd ** 2);
  const differences = sum(xs) - 3 * mean;
  const densities = xs.map((x) => Math.exp(constant - (x - mean) ** 2 / (2 * sd ** 2)));
  return {
    spec: { kind: 'log-likelihood', p: { mean, sd }, observations: xs },
    slips: {
      'the mean of the sample for μ': 3 * constant - squares(sum(xs) / 3) / (2 * sd ** 2),
      'the constant counted once': constant - squares(mean) / (2 * sd ** 2),
      'the square of the sum': 3 * constant - differences ** 2 / (2 * sd ** 2),
      'σ for σ² under the square only': 3 * constant - squares(mean) / (2 * sd),
      'plus before the square': 3 * constant + squares(mean) / (2 * sd ** 2),
      'the logarithm of the sum of the densities': ln(sum(densities)),
      'one observation left out': right - ln(densities[0]!),
      'the first observation only': ln(densities[0]!),
      'the last observation left out': right - ln(densities[2]!),
    },
  };
};
