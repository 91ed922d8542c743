import { fromNumber, toNumber, type DoubleDouble } from '../float/double-double.ts';
import { expWithExponent, logOfNumber, scale as scaleByPowerOfTwo } from '../float/double-double-functions.ts';
import { exponentOf, timesPowerOfTwo } from '../float/binary.ts';

/**
 * The spread of a normal, kept as exactly as it was given. An sd of 1 + 1e-9 and a log variance of 1e-9 would each
 * lose most of their digits if only the other were kept; so a scale remembers which one is exact.
 */
export interface Scale {
  readonly givenBy: 'sd' | 'logVariance';
  /** The standard deviation, to the nearest float64: 0 or Infinity where a log variance is beyond ±1490. */
  readonly sd: number;
  readonly logVariance: number;
  /** log sd, to 31 digits. */
  readonly logSd: DoubleDouble;
  /** sd = mantissa·2^exponent, to 31 digits, the mantissa between ½ and 2, whatever the range. */
  readonly mantissa: DoubleDouble;
  readonly exponent: number;
}

export function scaleFromSd(sd: number): Scale {
  const logSd = logOfNumber(sd);
  const exponent = exponentOf(sd);
  const mantissa = fromNumber(timesPowerOfTwo(sd, -exponent));
  return Object.freeze({ givenBy: 'sd', sd, logVariance: 2 * toNumber(logSd), logSd, mantissa, exponent });
}

export function scaleFromLogVariance(logVariance: number): Scale {
  const logSd = fromNumber(logVariance / 2);
  const { mantissa, exponent } = expWithExponent(logSd);
  const sd = toNumber(scaleByPowerOfTwo(mantissa, exponent));
  return Object.freeze({ givenBy: 'logVariance', sd, logVariance, logSd, mantissa, exponent });
}
