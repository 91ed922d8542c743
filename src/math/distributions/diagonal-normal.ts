import { checkFinite, checkNotNaN, checkPositive, checkSameLength, checkVector } from '../arguments.ts';
import { sum, toNumber } from '../float/double-double.ts';
import { entropy, logDensity, type Coordinate } from '../gaussian/univariate.ts';
import type { RandomSource } from '../random/source.ts';
import { scaleFromLogVariance, scaleFromSd, type Scale } from './scale.ts';

/** The normal distribution with independent coordinates, N(means, diag(sds²)). */
export interface DiagonalNormal {
  readonly kind: 'diagonal-normal';
  readonly means: readonly number[];
  readonly sds: readonly number[];
  /** log sds². */
  readonly logVariances: readonly number[];
  /** The spreads to all the digits in which they were given. */
  readonly scales: readonly Scale[];
  /** The log-density at x, in nats. @throws for an x of another length, or with an entry that is not a number. */
  logProb(x: ArrayLike<number>): number;
  /** The differential entropy, the sum of those of the coordinates, in nats. */
  entropy(): number;
  sample(source: RandomSource): number[];
}

/**
 * N(means, diag(sds²)), given by standard deviations.
 *
 * @throws RangeError unless the lists are equally long and not empty, the means finite, the sds positive and finite;
 * TypeError for what is not a list of numbers.
 */
export function diagonalNormal(means: ArrayLike<number>, sds: ArrayLike<number>): DiagonalNormal {
  checkVector('diagonalNormal', 'means', means, checkFinite);
  checkVector('diagonalNormal', 'sds', sds, checkPositive);
  checkSameLength('diagonalNormal', 'sds', sds.length, 'means', means.length);
  return diagonalNormalWithScales(Array.from(means), Array.from(sds, scaleFromSd));
}

/**
 * N(means, diag(e^logVariances)).
 *
 * @throws RangeError unless the lists are equally long and not empty and all entries finite; TypeError for what is
 * not a list of numbers.
 */
export function diagonalNormalFromLogVariance(
  means: ArrayLike<number>,
  logVariances: ArrayLike<number>,
): DiagonalNormal {
  const owner = 'diagonalNormalFromLogVariance';
  checkVector(owner, 'means', means, checkFinite);
  checkVector(owner, 'logVariances', logVariances, checkFinite);
  checkSameLength(owner, 'logVariances', logVariances.length, 'means', means.length);
  return diagonalNormalWithScales(Array.from(means), Array.from(logVariances, scaleFromLogVariance));
}

/** The coordinates as normals in one dimension each. */
export function coordinatesOf({ means, scales }: Pick<DiagonalNormal, 'means' | 'scales'>): Coordinate[] {
  return scales.map((scale, i) => ({ mean: means[i] ?? NaN, scale }));
}

function diagonalNormalWithScales(means: readonly number[], scales: readonly Scale[]): DiagonalNormal {
  const coordinates = coordinatesOf({ means, scales });
  return Object.freeze({
    kind: 'diagonal-normal',
    means: Object.freeze(means),
    sds: Object.freeze(scales.map((scale) => scale.sd)),
    logVariances: Object.freeze(scales.map((scale) => scale.logVariance)),
    scales: Object.freeze(scales),
    logProb(x: ArrayLike<number>) {
      const owner = 'logProb of a diagonal normal';
      checkVector(owner, 'x', x, checkNotNaN);
      checkSameLength(owner, 'x', x.length, 'means', means.length);
      return toNumber(sum(coordinates.map((coordinate, i) => logDensity(x[i] ?? NaN, coordinate))));
    },
    entropy: () => toNumber(sum(scales.map(entropy))),
    sample: (source: RandomSource) => coordinates.map(({ mean, scale }) => mean + scale.sd * source.normal()),
  });
}
