import { checkProbability, checkVector, checkWholeNumber } from '../arguments.ts';
import { fromNumber, sum, toNumber } from '../float/double-double.ts';
import type { RandomSource } from '../random/source.ts';
import { weightedLog } from '../special/weighted-log.ts';

/** The categorical distribution on the outcomes 0, 1, …, k − 1. */
export interface Categorical {
  readonly kind: 'categorical';
  readonly probabilities: readonly number[];
  /** log of the probability of the outcome x, in nats; −Infinity where it is 0. @throws for an x that is no outcome. */
  logProb(x: number): number;
  /** The entropy −Σ p log p, in nats, with 0 log 0 = 0. */
  entropy(): number;
  sample(source: RandomSource): number;
}

/** Probabilities must sum to 1 within this. They are then used as they are: nothing is normalized. */
const SUM_TOLERANCE = 1e-9;

/**
 * The categorical distribution with P(i) = probabilities[i].
 *
 * @throws RangeError unless the list is not empty, its entries lie in [0, 1] and sum to 1 within 1e-9; TypeError for
 * what is not a list of numbers.
 */
export function categorical(probabilities: ArrayLike<number>): Categorical {
  checkVector('categorical', 'probabilities', probabilities, checkProbability);
  const kept = Array.from(probabilities);
  const total = toNumber(sum(kept.map(fromNumber)));
  if (!(Math.abs(total - 1) <= SUM_TOLERANCE)) {
    throw new RangeError(
      `categorical: probabilities must sum to 1 (within ${SUM_TOLERANCE}), but they sum to ${total}. Divide each by the sum if they are weights.`,
    );
  }
  return fromProbabilities(Object.freeze(kept));
}

function fromProbabilities(probabilities: readonly number[]): Categorical {
  return Object.freeze({
    kind: 'categorical',
    probabilities,
    logProb(x: number) {
      checkWholeNumber('logProb of a categorical', 'x', x, 0, probabilities.length - 1);
      return Math.log(probabilities[x] ?? NaN);
    },
    entropy: () => probabilities.reduce((total, p) => total - weightedLog(p, Math.log(p)), 0),
    sample: (source: RandomSource) => outcomeAt(probabilities, source.uniform()),
  });
}

/** The outcome in whose stretch of the cumulated probabilities u falls; the last possible one when rounding leaves u beyond. */
function outcomeAt(probabilities: readonly number[], u: number): number {
  let cumulated = 0;
  let outcome = 0;
  for (const [i, p] of probabilities.entries()) {
    if (p === 0) continue;
    outcome = i;
    cumulated += p;
    if (u < cumulated) return outcome;
  }
  return outcome;
}
