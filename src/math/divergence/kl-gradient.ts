import { checkFinite } from '../arguments.ts';
import { timesExp } from '../float/binary.ts';

/** The partial derivatives of KL(N(mean, e^logVariance) ‖ N(0, 1)). */
export interface KlGradient {
  readonly mean: number;
  readonly logVariance: number;
}

/**
 * The gradient of KL(N(m, e^v) ‖ N(0, 1)) = ½m² + ½(e^v − 1 − v): m with respect to the mean, ½(e^v − 1) with
 * respect to the log variance. Relatively accurate also near v = 0, where the gradient vanishes.
 *
 * @throws RangeError unless both are finite; TypeError where one is not a number.
 */
export function klGradient(mean: number, logVariance: number): KlGradient {
  checkFinite('klGradient', 'mean', mean);
  checkFinite('klGradient', 'logVariance', logVariance);
  return { mean, logVariance: logVariance < 700 ? 0.5 * Math.expm1(logVariance) : timesExp(0.5, logVariance) };
}
