import type { Scale } from '../distributions/scale.ts';
import { exponentOf, timesPowerOfTwo } from '../float/binary.ts';
import { add, fromNumber, square, sum, toNumber, ZERO, type DoubleDouble } from '../float/double-double.ts';
import { log, multipleOfLogTwo } from '../float/double-double-functions.ts';
import { cholesky, entryOf, matrixOf, type Matrix } from './matrix.ts';

/**
 * A covariance Σ = S·Σ̃·S with S = diag(2^eᵢ) chosen so that the diagonal of Σ̃ lies between ¼ and 4. Powers of two
 * scale exactly, so variances from 1e-300 to 1e300 meet in one matrix without overflow, and Σ̃ = L̃·L̃ᵀ.
 */
export interface Factorization {
  readonly exponents: readonly number[];
  /** Σ̃. */
  readonly covariance: Matrix;
  /** L̃, lower triangular; the Cholesky factor of Σ is S·L̃. */
  readonly factor: Matrix;
  /** ½ log det Σ. */
  readonly halfLogDeterminant: DoubleDouble;
}

/** Factorizes a symmetric matrix; undefined where it is not positive definite. The diagonal must be positive. */
export function factorize(covariance: readonly (readonly number[])[]): Factorization | undefined {
  const exponents = covariance.map((row, i) => Math.floor(exponentOf(row[i] ?? 1) / 2));
  const scaled = matrixOf(covariance.length, (i, j) => {
    const power = -(exponents[i] ?? 0) - (exponents[j] ?? 0);
    return fromNumber(timesPowerOfTwo(covariance[i]?.[j] ?? 0, power));
  });
  const factor = cholesky(scaled);
  return factor && withDeterminant(exponents, scaled, factor);
}

/** The factorization of a diagonal covariance, to all the digits that the scales hold. */
export function factorizeDiagonal(scales: readonly Scale[]): Factorization {
  const mantissa = (i: number) => scales[i]?.mantissa ?? ZERO;
  return withDeterminant(
    scales.map((scale) => scale.exponent),
    matrixOf(scales.length, (i, j) => (i === j ? square(mantissa(i)) : ZERO)),
    matrixOf(scales.length, (i, j) => (i === j ? mantissa(i) : ZERO)),
  );
}

/** ½ log det Σ = Σᵢ (log L̃ᵢᵢ + eᵢ log 2). */
function withDeterminant(exponents: readonly number[], covariance: Matrix, factor: Matrix): Factorization {
  const logs = exponents.map((e, i) => add(log(entryOf(factor, i, i)), multipleOfLogTwo(e)));
  return Object.freeze({ exponents, covariance, factor, halfLogDeterminant: sum(logs) });
}

/** The Cholesky factor of Σ itself, rounded. */
export function choleskyFactor({ exponents, factor }: Factorization): number[][] {
  return factor.map((row, i) => row.map((entry) => timesPowerOfTwo(toNumber(entry), exponents[i] ?? 0)));
}
