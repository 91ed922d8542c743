import { settled } from '../estimate.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Target } from '../tolerance.ts';

/**
 * The value that a problem of the kind asks for, in nats, with what an answer is measured by: how far float64 may be from it,
 * 0 standing for what is zero but for rounding, and what of a sum is worked out besides a large term.
 *
 * @throws as `kl`, `crossEntropy` and `logProb` do, for a problem without a known value.
 */
export const targetIn = <Spec, Problem>({ targetOf }: Kind<Spec, Problem>, problem: Problem): Target => {
  const target = targetOf(problem);
  return { ...target, ...settled(target) };
};
