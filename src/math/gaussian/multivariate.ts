/** Any dimension, full covariance. As in one dimension, sums that may cancel are double-doubles until the end. */
import {
  add,
  fromNumber,
  halfSquare,
  multiplyByNumber,
  negate,
  ONE,
  subtract,
  sum,
  toNumber,
  type DoubleDouble,
} from '../float/double-double.ts';
import { scale as timesPowerOfTwo } from '../float/double-double-functions.ts';
import { log1pmx } from '../special/log1pmx.ts';
import { HALF_LOG_TWO_PI, HALF_LOG_TWO_PI_E } from './constants.ts';
import type { Factorization } from './factorization.ts';
import { entryOf, matrixOf, solveLower, solveLowerMatrix, transpose } from './matrix.ts';
import { excessOfRatio } from './scale-excess.ts';
import { scaledDifference } from './univariate.ts';

export interface Gaussian {
  readonly means: readonly number[];
  readonly factorization: Factorization;
}

/** A standardized coordinate beyond this has a square beyond float64, and so has the norm of L⁻¹ times it. */
const BEYOND_SQUARES = 1e160;

/** ½ (x − μ)ᵀ Σ⁻¹ (x − μ) = ½ ‖L⁻¹(x − μ)‖². */
function energy(x: readonly number[], { means, factorization }: Gaussian): DoubleDouble {
  const { exponents, factor } = factorization;
  const scaled = x.map((value, i) => scaledDifference(value, means[i] ?? 0, -(exponents[i] ?? 0)));
  if (scaled.some(({ hi }) => Math.abs(hi) > BEYOND_SQUARES)) return fromNumber(Infinity);
  return sum(solveLower(factor, scaled).map(halfSquare));
}

/** −(k/2) log 2π − ½ log det Σ − ½ (x − μ)ᵀ Σ⁻¹ (x − μ). */
export function logDensity(x: readonly number[], gaussian: Gaussian): DoubleDouble {
  const normalizer = multiplyByNumber(HALF_LOG_TWO_PI, x.length);
  return negate(add(add(normalizer, gaussian.factorization.halfLogDeterminant), energy(x, gaussian)));
}

/** (k/2) log 2πe + ½ log det Σ. */
export function entropy({ exponents, halfLogDeterminant }: Factorization): DoubleDouble {
  return add(multiplyByNumber(HALF_LOG_TWO_PI_E, exponents.length), halfLogDeterminant);
}

/** M = L_p⁻¹·L_q, lower triangular: q's factor in the coordinates that make p standard. Undefined where its square overflows. */
function relativeFactor(q: Factorization, p: Factorization): DoubleDouble[][] | undefined {
  const moved = q.factor.map((row, i) => row.map((entry) => timesPowerOfTwo(entry, exponentGap(q, p, i))));
  if (moved.some((row) => row.some(({ hi }) => Math.abs(hi) > BEYOND_SQUARES))) return undefined;
  return solveLowerMatrix(p.factor, moved);
}

function exponentGap(q: Factorization, p: Factorization, i: number): number {
  return (q.exponents[i] ?? 0) - (p.exponents[i] ?? 0);
}

/** −E_q log p = (k/2) log 2π + ½ log det Σ_p + ½ ‖M‖² + ½ ‖L_p⁻¹(μ_q − μ_p)‖², the norm being Frobenius's. */
export function crossEntropy(q: Gaussian, p: Gaussian): DoubleDouble {
  const M = relativeFactor(q.factorization, p.factorization);
  if (M === undefined) return fromNumber(Infinity);
  const spread = sum(M.flat().map(halfSquare));
  const normalizer = multiplyByNumber(HALF_LOG_TWO_PI, q.means.length);
  return sum([normalizer, p.factorization.halfLogDeterminant, spread, energy(q.means, p)]);
}

/** KL(q ‖ p) = ½(tr Σ_p⁻¹Σ_q − k − log det Σ_p⁻¹Σ_q) + ½ ‖L_p⁻¹(μ_q − μ_p)‖². */
export function kl(q: Gaussian, p: Gaussian): number {
  return covarianceExcess(q.factorization, p.factorization) + toNumber(energy(q.means, p));
}

/**
 * ½(tr R − k − log det R) for R = Σ_p⁻¹Σ_q, as a sum of terms that are never negative. Close covariances are compared
 * by their difference, others by their factors.
 */
function covarianceExcess(q: Factorization, p: Factorization): number {
  const E = relativeDifference(q, p);
  const squaredNorm = E.flat().reduce((total, entry) => total + entry * entry, 0);
  return squaredNorm <= 0.25 ? excessOfDifference(E) : excessOfFactor(q, p);
}

/** E = L_p⁻¹(Σ_q − Σ_p)L_p⁻ᵀ, so that R is similar to I + E. Not finite where the covariances are too far apart. */
function relativeDifference(q: Factorization, p: Factorization): number[][] {
  const difference = matrixOf(q.exponents.length, (i, j) => {
    const moved = timesPowerOfTwo(entryOf(q.covariance, i, j), exponentGap(q, p, i) + exponentGap(q, p, j));
    return subtract(moved, entryOf(p.covariance, i, j));
  });
  const half = solveLowerMatrix(p.factor, difference);
  return solveLowerMatrix(p.factor, transpose(half)).map((row) => row.map(toNumber));
}

/**
 * Write I + E = U·D·Uᵀ, U unit lower triangular and D diagonal, so that Eᵢᵢ = cᵢ + δᵢ with cᵢ = Σⱼ Uᵢⱼ²Dⱼ over j < i
 * and Dᵢ = 1 + δᵢ. Then tr E − log det(I + E) = Σ (cᵢ + δᵢ − log(1 + δᵢ)), and both cᵢ and δᵢ − log(1 + δᵢ) are
 * squares or like squares: E may be 1e-9 or 1e-16, and no digit is lost.
 */
function excessOfDifference(E: readonly (readonly number[])[]): number {
  const U: number[][] = [];
  const D: number[] = [];
  let excess = 0;
  for (const [i, row] of E.entries()) {
    const unit: number[] = [];
    let explained = 0;
    for (let j = 0; j < i; j++) {
      let rest = row[j] ?? 0;
      for (let k = 0; k < j; k++) rest -= (unit[k] ?? 0) * (U[j]?.[k] ?? 0) * (D[k] ?? 0);
      const factor = rest / (D[j] ?? 1);
      unit.push(factor);
      explained += rest * factor;
    }
    const delta = (row[i] ?? 0) - explained;
    U.push(unit);
    D.push(1 + delta);
    excess += explained - log1pmx(delta);
  }
  return excess / 2;
}

/**
 * R is similar to M·Mᵀ, so tr R = Σ Mᵢⱼ² and log det R = 2 Σ log Mᵢᵢ: the diagonal contributes what a ratio Mᵢᵢ of sds
 * does in one dimension, and the rest half its squares.
 */
function excessOfFactor(q: Factorization, p: Factorization): number {
  const M = relativeFactor(q, p);
  if (M === undefined) return Infinity;
  let excess = 0;
  for (let i = 0; i < M.length; i++) {
    const ratio = entryOf(M, i, i);
    const quotient = toNumber(entryOf(q.factor, i, i)) / toNumber(entryOf(p.factor, i, i));
    const logRatio = Math.log(quotient) + exponentGap(q, p, i) * Math.LN2;
    excess += excessOfRatio(toNumber(ratio), toNumber(subtract(ratio, ONE)), logRatio);
    for (let j = 0; j < i; j++) excess += toNumber(halfSquare(entryOf(M, i, j)));
  }
  return excess;
}
