import type { Distribution } from '../math/index.ts';
import { isGaussian, type Gaussian, type Pair } from './problem.ts';

/**
 * The terms of the divergence of two normals,
 *   D_KL(q ‖ p) = ½(logRatio + trace + shift − dimensions),
 * where logRatio = log det Σ_p/det Σ_q, trace = tr Σ_p⁻¹Σ_q and shift = (μ_q − μ_p)ᵀΣ_p⁻¹(μ_q − μ_p). In plain float64:
 * a mistake's value needs no more.
 */
export interface GaussianTerms {
  readonly logRatio: number;
  readonly trace: number;
  readonly shift: number;
  readonly dimensions: number;
}

/** Where the spreads are equal, the trace and the dimensions cancel first, so that a small shift keeps its digits. */
export const divergenceOf = ({ logRatio, trace, shift, dimensions }: GaussianTerms): number =>
  0.5 * (logRatio + (trace - dimensions) + shift);

/** One coordinate of q and the same coordinate of p, where coordinates are independent. */
export interface CoordinatePair {
  readonly meanQ: number;
  readonly meanP: number;
  readonly sdQ: number;
  readonly sdP: number;
}

const isIndependent = (d: Distribution): d is Gaussian =>
  d.kind === 'normal' || d.kind === 'diagonal-normal' || (d.kind === 'multivariate-normal' && d.mean.length === 1);

export const meansOf = (d: Gaussian): readonly number[] => (d.kind === 'diagonal-normal' ? d.means : [d.mean].flat());
/** The standard deviations of the coordinates; the diagonal of the Cholesky factor where that is all there is of it. */
const sdsOf = (d: Gaussian): readonly number[] => {
  if (d.kind === 'multivariate-normal') return d.cholesky.map((row, i) => row[i] ?? NaN);
  return d.kind === 'normal' ? [d.sd] : d.sds;
};

/** The coordinates of two normals with independent coordinates; null for any other pair. */
export const coordinatePairs = ({ q, p }: Pair): readonly CoordinatePair[] | null => {
  if (!isIndependent(q) || !isIndependent(p)) return null;
  return sdsOf(q).map((sdQ, i) => ({
    meanQ: meansOf(q)[i] ?? NaN,
    meanP: meansOf(p)[i] ?? NaN,
    sdQ,
    sdP: sdsOf(p)[i] ?? NaN,
  }));
};

export const termsOfPair = ({ meanQ, meanP, sdQ, sdP }: CoordinatePair): GaussianTerms => ({
  logRatio: 2 * Math.log(sdP / sdQ),
  trace: (sdQ / sdP) ** 2,
  shift: ((meanQ - meanP) / sdP) ** 2,
  dimensions: 1,
});

export const addTerms = (terms: readonly GaussianTerms[]): GaussianTerms =>
  terms.reduce((a, b) => ({
    logRatio: a.logRatio + b.logRatio,
    trace: a.trace + b.trace,
    shift: a.shift + b.shift,
    dimensions: a.dimensions + b.dimensions,
  }));

export type Matrix = readonly (readonly number[])[];

/** The lower triangular L with LLᵀ = Σ, of a normal of any kind. */
export const covarianceFactorOf = (d: Gaussian): Matrix =>
  d.kind === 'multivariate-normal'
    ? d.cholesky
    : sdsOf(d).map((sd, i, { length }) => Array.from({ length }, (_, j) => (i === j ? sd : 0)));

/** L⁻¹b by forward substitution. */
const solveLower = (L: Matrix, b: readonly number[]): number[] => {
  const x: number[] = [];
  L.forEach((row, i) => {
    const known = x.reduce((total, value, j) => total + (row[j] ?? 0) * value, 0);
    x.push(((b[i] ?? NaN) - known) / (row[i] ?? NaN));
  });
  return x;
};

const sumOfSquares = (xs: readonly number[]): number => xs.reduce((total, x) => total + x * x, 0);
const logDeterminant = (L: Matrix): number => L.reduce((total, row, i) => total + 2 * Math.log(row[i] ?? NaN), 0);

/** log det Σ of a normal of any kind. */
export const logDeterminantOf = (d: Gaussian): number => logDeterminant(covarianceFactorOf(d));

/** The terms of any two normals; null for a pair of another family. */
export const gaussianTerms = (pair: Pair): GaussianTerms | null => {
  const pairs = coordinatePairs(pair);
  if (pairs) return addTerms(pairs.map(termsOfPair));
  const { q, p } = pair;
  if (!isGaussian(q) || !isGaussian(p)) return null;
  const [Lq, Lp] = [covarianceFactorOf(q), covarianceFactorOf(p)];
  const columns = Lq.map((_, j) =>
    solveLower(
      Lp,
      Lq.map((row) => row[j] ?? 0),
    ),
  );
  const difference = meansOf(q).map((mean, i) => mean - (meansOf(p)[i] ?? NaN));
  return {
    logRatio: logDeterminant(Lp) - logDeterminant(Lq),
    trace: sumOfSquares(columns.flat()),
    shift: sumOfSquares(solveLower(Lp, difference)),
    dimensions: Lq.length,
  };
};
