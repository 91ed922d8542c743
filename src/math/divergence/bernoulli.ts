import type { Bernoulli } from '../distributions/bernoulli.ts';
import {
  add,
  differenceOf,
  divide,
  fromNumber,
  negate,
  ONE,
  subtract,
  toNumber,
  type DoubleDouble,
} from '../float/double-double.ts';
import { exp } from '../float/double-double-functions.ts';
import { sigmoid } from '../special/sigmoid.ts';
import { weightedLog } from '../special/weighted-log.ts';
import { outcomeExcess } from './outcome.ts';

/** KL(q ‖ p) = q₁ log(q₁/p₁) + q₀ log(q₀/p₀), as the sum of the two outcomes' excesses, neither of them negative. */
export function bernoulliKl(q: Bernoulli, p: Bernoulli): number {
  const gap = gapOf(q, p);
  const one = outcomeExcess({ q: q.p, p: p.p, logQ: q.logP, logP: p.logP, gap });
  const zero = outcomeExcess({
    q: q.complement,
    p: p.complement,
    logQ: q.logComplement,
    logP: p.logComplement,
    gap: -gap,
  });
  return one + zero;
}

/** −q₁ log p₁ − q₀ log p₀; Infinity where q allows what p excludes. */
export function bernoulliCrossEntropy(q: Bernoulli, p: Bernoulli): number {
  return 0 - weightedLog(q.p, p.logP) - weightedLog(q.complement, p.logComplement);
}

/**
 * P_p(1) − P_q(1) to full relative accuracy. Probabilities are subtracted. For logits a and b,
 *   sigmoid(a) − sigmoid(b) = sigmoid(a)·sigmoid(−b)·(1 − e^{b−a}),
 * used with a > b. A probability and a logit that stand for nearly the same are compared to 31 digits.
 */
function gapOf(q: Bernoulli, p: Bernoulli): number {
  if (q.givenBy === 'p' && p.givenBy === 'p') return p.p - q.p;
  if (q.givenBy !== p.givenBy) return mixedGap(q, p);
  return p.logit >= q.logit ? sigmoidDifference(p.logit, q.logit) : -sigmoidDifference(q.logit, p.logit);
}

function sigmoidDifference(a: number, b: number): number {
  return -sigmoid(a) * sigmoid(-b) * Math.expm1(b - a);
}

/** Both probabilities of 1 if they are at most ½, else both of 0: the small one carries the digits. */
function mixedGap(q: Bernoulli, p: Bernoulli): number {
  if (q.logit + p.logit > 0) return -toNumber(subtract(zeroProbability(p), zeroProbability(q)));
  return toNumber(subtract(oneProbability(p), oneProbability(q)));
}

function oneProbability({ givenBy, p, logit }: Bernoulli): DoubleDouble {
  return givenBy === 'p' ? fromNumber(p) : preciseSigmoid(logit);
}

function zeroProbability({ givenBy, p, logit }: Bernoulli): DoubleDouble {
  return givenBy === 'p' ? differenceOf(1, p) : preciseSigmoid(-logit);
}

function preciseSigmoid(x: number): DoubleDouble {
  const e = exp(fromNumber(-Math.abs(x)));
  const small = divide(e, add(ONE, e));
  return x <= 0 ? small : add(ONE, negate(small));
}
