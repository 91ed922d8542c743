import type { Tensor } from '../tensor/index.ts';
import type { Estimate } from '../math/index.ts';

/** A mean of independent draws, and the standard error of that mean. */
export interface MonteCarloCheck {
  readonly estimate: number;
  readonly standardError: number;
  readonly samples: number;
}

/** A value that TensorFlow.js computed without chance, and how far float32 may take it from the truth. */
export interface ComputedCheck {
  readonly value: number;
  readonly tolerance: number;
}

export type LiveCheck = MonteCarloCheck | ComputedCheck;

/** A right value lies within this many standard errors, but for one run in 147,000. */
const acceptWithin = 4.5;
/** A wrong value must lie beyond this many. */
export const rejectBeyond = 6;
const fewestSamples = 1000;

export const isMonteCarlo = (check: LiveCheck): check is MonteCarloCheck => 'standardError' in check;

/**
 * The mean of a tensor's elements, one independent draw each, with its standard error. Sums run in float64: in float32 a
 * million terms may lose a per cent.
 *
 * @throws RangeError for fewer than 1,000 draws, for a draw that is not finite, and for draws that are all the same.
 */
export function monteCarlo(draws: Tensor): MonteCarloCheck {
  const values = draws.dataSync<'float32'>();
  const samples = values.length;
  if (samples < fewestSamples)
    throw new RangeError(`monteCarlo: ${samples} draws are too few to judge by; use ${fewestSamples} or more.`);
  let sum = 0;
  for (const value of values) sum += value;
  if (!Number.isFinite(sum)) throw new RangeError('monteCarlo: a draw is not finite, so there is no mean to estimate.');
  const estimate = sum / samples;
  let squares = 0;
  for (const value of values) squares += (value - estimate) ** 2;
  if (squares === 0)
    throw new RangeError(`monteCarlo: every draw is ${estimate}, so nothing is estimated; use computed.`);
  return { estimate, standardError: Math.sqrt(squares / (samples - 1) / samples), samples };
}

/**
 * A value without chance: a gradient by automatic differentiation, a sum over all outcomes. `tolerance` is absolute.
 *
 * @throws RangeError for a tensor that holds more than one number, and for a tolerance that is not positive.
 */
export function computed(result: Tensor | number, { tolerance }: { readonly tolerance: number }): ComputedCheck {
  if (typeof result !== 'number' && result.size !== 1)
    throw new RangeError(`computed: one number is needed, but the tensor holds ${result.size}.`);
  if (!(tolerance > 0)) throw new RangeError(`computed: the tolerance must be positive, but it is ${tolerance}.`);
  const value = typeof result === 'number' ? result : (result.dataSync<'float32'>()[0] ?? NaN);
  return { value, tolerance };
}

/** The value that a live check arrived at. */
export const liveValue = (check: LiveCheck): number => (isMonteCarlo(check) ? check.estimate : check.value);

/** How many standard errors lie between the estimate and a value; null where there is no chance involved. */
export const standardErrorsTo = (check: LiveCheck, value: number): number | null =>
  isMonteCarlo(check) ? (check.estimate - value) / check.standardError : null;

/** Whether a live check stands behind the value: within 4.5 standard errors, or within its tolerance. */
export function liveAgrees(check: LiveCheck, { value, error }: Estimate): boolean {
  const allowed = isMonteCarlo(check) ? acceptWithin * check.standardError : check.tolerance;
  return Math.abs(liveValue(check) - value) <= allowed + error;
}

/** Whether a live check tells a wrong value from the right one: beyond 6 standard errors, or its tolerance. */
export function liveRejects(check: LiveCheck, wrong: number): boolean {
  const allowed = isMonteCarlo(check) ? rejectBeyond * check.standardError : check.tolerance;
  return Math.abs(liveValue(check) - wrong) > allowed;
}
