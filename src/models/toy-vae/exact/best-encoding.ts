import { elbo } from './elbo.ts';
import { encode, type Encoding } from '../model/encoder.ts';
import { elboEncodingGradient } from './gradients.ts';
import type { Purpose } from '../quadrature/latent-grid.ts';
import type { Parameters } from '../model/parameters.ts';

/** A step up the ELBO over the mean and log variance of q: where it led, and how far, in q's own sds. */
export interface AscentStep {
  readonly q: Encoding;
  readonly elbo: number;
  readonly length: number;
  /** Whether it was taken as long as it was tried first. */
  readonly whole: boolean;
}

/** The longest a step may be, in sds of q and halves of its log variance. */
const LONGEST = 1;
/** A step must gain at least this part of what the slope promises (Armijo, 1966). */
const LEAST_GAIN = 0.2;
const SHORTEST = 2 ** -20;
/** A slope that promises less than this is flat, to what the quadrature can tell, in nats. */
const FLAT: Record<Purpose, number> = { exact: 1e-12, live: 1e-9 };

/**
 * One step of natural-gradient ascent (Amari, 1998): a Gaussian's Fisher information is 1/sd² for its mean and ½ for
 * its log variance, so the direction is sd²·∂/∂mean and 2·∂/∂logVariance. The step is halved until the ELBO rises
 * enough; a step of length 0 says that the slope is flat, or that no step along it raises the ELBO. `reach` makes the
 * step that is tried first so many times as long.
 */
export function ascentStep(
  parameters: Parameters,
  x: ArrayLike<number>,
  q: Encoding,
  purpose: Purpose = 'exact',
  reach = 1,
): AscentStep {
  const start = elbo(parameters, x, q, purpose).value;
  const { value: slope } = elboEncodingGradient(parameters, x, q, purpose);
  const sd = [0, 1].map((j) => Math.exp(q.logVariance[j]! / 2));
  const mean = sd.map((s, j) => s * s * slope.mean[j]!);
  const logVariance = slope.logVariance.map((entry) => 2 * entry);
  /** What the slope promises of a part of the step: each move is made small first, since its square may be no number. */
  const promise = (scale: number) =>
    mean.reduce(
      (sum, move, j) => sum + scale * move * slope.mean[j]! + scale * logVariance[j]! * slope.logVariance[j]!,
      0,
    );
  const stay = { q, elbo: start, length: 0, whole: false };
  if (promise(1) < FLAT[purpose]) return stay;
  const length = Math.hypot(mean[0]! / sd[0]!, mean[1]! / sd[1]!, logVariance[0]! / 2, logVariance[1]! / 2);
  const first = Math.min(1, LONGEST / length);
  for (let scale = reach * first; scale > SHORTEST * first; scale /= 2) {
    const next = {
      mean: mean.map((move, j) => q.mean[j]! + scale * move),
      logVariance: logVariance.map((move, j) => q.logVariance[j]! + scale * move),
    };
    const reached = elbo(parameters, x, next, purpose).value;
    if (reached > start && reached - start >= LEAST_GAIN * promise(scale)) {
      return { q: next, elbo: reached, length: scale * length, whole: scale === reach * first };
    }
  }
  return stay;
}

const MOST_STEPS = 200;
/** A step that was taken whole is followed by one that is tried twice as long, up to this: far off, slopes stay. */
const FARTHEST_REACH = 4;

/**
 * A diagonal Gaussian q at which no small change raises the ELBO of this model and image: the top of the hill that
 * `start` stands on. Several hills are possible where the posterior has several modes.
 *
 * @throws for bad shapes and for NaN.
 */
export function bestEncoding(
  parameters: Parameters,
  x: ArrayLike<number>,
  start: Encoding = encode(parameters, x),
): Encoding {
  const nearTop = climb(parameters, x, start, 'live');
  return climb(parameters, x, nearTop, 'exact');
}

function climb(parameters: Parameters, x: ArrayLike<number>, start: Encoding, purpose: Purpose): Encoding {
  let [q, reach] = [start, 1];
  for (let count = 0; count < MOST_STEPS; count++) {
    const step = ascentStep(parameters, x, q, purpose, reach);
    if (step.length === 0) break;
    q = step.q;
    reach = step.whole ? Math.min(2 * reach, FARTHEST_REACH) : 1;
  }
  return q;
}
