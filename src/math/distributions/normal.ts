import { checkFinite, checkNotNaN, checkPositive } from '../arguments.ts';
import { toNumber } from '../float/double-double.ts';
import { entropy, logDensity } from '../gaussian/univariate.ts';
import type { RandomSource } from '../random/source.ts';
import { scaleFromLogVariance, scaleFromSd, type Scale } from './scale.ts';

/** The normal distribution N(mean, sd²). */
export interface Normal {
  readonly kind: 'normal';
  readonly mean: number;
  readonly sd: number;
  /** log sd². */
  readonly logVariance: number;
  /** The spread to all the digits in which it was given. */
  readonly scale: Scale;
  /** The log-density at x, in nats; −Infinity at ±Infinity. @throws for an x that is not a number. */
  logProb(x: number): number;
  /** The differential entropy ½ log 2πe + log sd, in nats. */
  entropy(): number;
  sample(source: RandomSource): number;
}

/**
 * N(mean, sd²), given by its standard deviation (not its variance).
 *
 * @throws RangeError unless the mean is finite and the sd positive and finite; TypeError where one is not a number.
 */
export function normal(mean: number, sd: number): Normal {
  checkFinite('normal', 'mean', mean);
  checkPositive('normal', 'sd', sd);
  return normalWithScale(mean, scaleFromSd(sd));
}

/**
 * N(mean, e^logVariance), the form that encoders produce: any finite log variance is allowed, and a tiny one keeps
 * all its digits.
 *
 * @throws RangeError unless both are finite; TypeError where one is not a number.
 */
export function normalFromLogVariance(mean: number, logVariance: number): Normal {
  checkFinite('normalFromLogVariance', 'mean', mean);
  checkFinite('normalFromLogVariance', 'logVariance', logVariance);
  return normalWithScale(mean, scaleFromLogVariance(logVariance));
}

function normalWithScale(mean: number, scale: Scale): Normal {
  return Object.freeze({
    kind: 'normal',
    mean,
    sd: scale.sd,
    logVariance: scale.logVariance,
    scale,
    logProb(x: number) {
      checkNotNaN('logProb of a normal', 'x', x);
      return toNumber(logDensity(x, { mean, scale }));
    },
    entropy: () => toNumber(entropy(scale)),
    sample: (source: RandomSource) => mean + scale.sd * source.normal(),
  });
}
