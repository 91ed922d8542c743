import { checkFinite, checkNotNaN, checkSameLength, checkVector, describe } from '../arguments.ts';
import { toNumber } from '../float/double-double.ts';
import { choleskyFactor, factorize, type Factorization } from '../gaussian/factorization.ts';
import { entropy, logDensity } from '../gaussian/multivariate.ts';
import type { RandomSource } from '../random/source.ts';

/** The normal distribution N(mean, covariance). */
export interface MultivariateNormal {
  readonly kind: 'multivariate-normal';
  readonly mean: readonly number[];
  readonly covariance: readonly (readonly number[])[];
  /** The lower triangular L with L·Lᵀ = covariance. */
  readonly cholesky: readonly (readonly number[])[];
  /** The same factorization, scaled and to 31 digits, from which everything is computed. */
  readonly factorization: Factorization;
  /** The log-density at x, in nats. @throws for an x of another length, or with an entry that is not a number. */
  logProb(x: ArrayLike<number>): number;
  /** The differential entropy (k/2) log 2πe + ½ log det covariance, in nats. */
  entropy(): number;
  sample(source: RandomSource): number[];
}

/** Entries (i, j) and (j, i) may differ by a few roundings, as products of matrices do; their mean is then taken. */
const ASYMMETRY = 1e-12;

/**
 * N(mean, covariance).
 *
 * @throws RangeError unless the mean is finite and the covariance a symmetric positive definite matrix of its
 * dimension; TypeError for what is not a list of numbers or of rows.
 */
export function multivariateNormal(
  mean: ArrayLike<number>,
  covariance: readonly ArrayLike<number>[],
): MultivariateNormal {
  checkVector('multivariateNormal', 'mean', mean, checkFinite);
  checkSquare(mean.length, covariance);
  const symmetric = symmetrized(covariance);
  const factorization = factorize(symmetric);
  if (factorization === undefined) {
    throw new RangeError(
      `multivariateNormal: covariance must be positive definite, but ${describe(symmetric)} is not: some combination of the coordinates would have a variance of 0 or less.`,
    );
  }
  return fromFactorization(Array.from(mean), symmetric, factorization);
}

function checkSquare(dimension: number, covariance: readonly ArrayLike<number>[]): void {
  if (!Array.isArray(covariance)) {
    throw new TypeError(`multivariateNormal: covariance must be a list of rows, but it is ${describe(covariance)}.`);
  }
  checkSameLength('multivariateNormal', 'covariance', covariance.length, 'mean', dimension);
  covariance.forEach((row: ArrayLike<number>, i) => {
    checkVector('multivariateNormal', `covariance[${i}]`, row, checkFinite);
    checkSameLength('multivariateNormal', `covariance[${i}]`, row.length, 'mean', dimension);
    if (Number(row[i]) > 0) return;
    throw new RangeError(
      `multivariateNormal: covariance[${i}][${i}] is a variance and must be positive, but it is ${describe(row[i])}.`,
    );
  });
}

function symmetrized(covariance: readonly ArrayLike<number>[]): number[][] {
  const at = (i: number, j: number) => covariance[i]?.[j] ?? NaN;
  return covariance.map((row, i) =>
    Array.from(row, (entry, j) => {
      const mirrored = at(j, i);
      if (entry === mirrored) return entry;
      const tolerance = ASYMMETRY * Math.sqrt(at(i, i)) * Math.sqrt(at(j, j));
      if (Math.abs(entry - mirrored) <= tolerance) return entry / 2 + mirrored / 2;
      throw new RangeError(
        `multivariateNormal: covariance must be symmetric, but entry [${i}][${j}] is ${entry} and entry [${j}][${i}] is ${mirrored}.`,
      );
    }),
  );
}

function fromFactorization(
  mean: readonly number[],
  covariance: readonly (readonly number[])[],
  factorization: Factorization,
): MultivariateNormal {
  const cholesky = choleskyFactor(factorization);
  return Object.freeze({
    kind: 'multivariate-normal',
    mean: Object.freeze(mean),
    covariance: Object.freeze(covariance.map((row) => Object.freeze(row))),
    cholesky: Object.freeze(cholesky.map((row) => Object.freeze(row))),
    factorization,
    logProb(x: ArrayLike<number>) {
      const owner = 'logProb of a multivariate normal';
      checkVector(owner, 'x', x, checkNotNaN);
      checkSameLength(owner, 'x', x.length, 'mean', mean.length);
      return toNumber(logDensity(Array.from(x), { means: mean, factorization }));
    },
    entropy: () => toNumber(entropy(factorization)),
    sample(source: RandomSource) {
      const standard = mean.map(() => source.normal());
      return mean.map((centre, i) => (cholesky[i] ?? []).reduce((x, l, j) => x + l * (standard[j] ?? 0), centre));
    },
  });
}
