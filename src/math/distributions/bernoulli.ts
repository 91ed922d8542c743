import { checkFinite, checkProbability } from '../arguments.ts';
import type { RandomSource } from '../random/source.ts';
import { logSigmoid, sigmoid } from '../special/sigmoid.ts';
import { weightedLog } from '../special/weighted-log.ts';

/** The Bernoulli distribution: 1 with probability p, 0 with probability 1 − p. */
export interface Bernoulli {
  readonly kind: 'bernoulli';
  /** Which of the two was given, and so is exact. */
  readonly givenBy: 'p' | 'logit';
  readonly p: number;
  /** 1 − p, relatively accurate also where p is so close to 1 that subtracting would leave nothing. */
  readonly complement: number;
  /** log(p/(1 − p)); ±Infinity for p = 0 and p = 1. */
  readonly logit: number;
  readonly logP: number;
  readonly logComplement: number;
  /**
   * The log-probability of the outcome x, in nats: log p for 1, log(1 − p) for 0. An x between is a soft target, a
   * grey pixel, and has x·log p + (1 − x)·log(1 − p), minus the binary cross-entropy.
   *
   * @throws for an x that is not a number from 0 to 1.
   */
  logProb(x: number): number;
  /** The entropy −p log p − (1 − p) log(1 − p), in nats. */
  entropy(): number;
  sample(source: RandomSource): 0 | 1;
}

/**
 * The Bernoulli distribution with P(1) = p.
 *
 * @throws RangeError unless 0 ≤ p ≤ 1; TypeError for what is not a number.
 */
export function bernoulli(p: number): Bernoulli {
  checkProbability('bernoulli', 'p', p);
  return fromParts('p', { p, complement: 1 - p, logit: logitOf(p), logP: Math.log(p), logComplement: Math.log1p(-p) });
}

/**
 * The Bernoulli distribution with P(1) = sigmoid(logit), the form that decoders produce: a logit of ±1000 keeps its
 * meaning although p rounds to 0 or 1.
 *
 * @throws RangeError unless the logit is finite; TypeError for what is not a number.
 */
export function bernoulliFromLogit(logit: number): Bernoulli {
  checkFinite('bernoulliFromLogit', 'logit', logit);
  return fromParts('logit', {
    p: sigmoid(logit),
    complement: sigmoid(-logit),
    logit,
    logP: logSigmoid(logit),
    logComplement: logSigmoid(-logit),
  });
}

/** log(p/(1 − p)). Near ½ the quotient is near 1, and its excess (2p − 1)/(1 − p) is known exactly. */
function logitOf(p: number): number {
  return p > 0.25 && p < 0.75 ? Math.log1p((2 * p - 1) / (1 - p)) : Math.log(p / (1 - p));
}

type Parts = Pick<Bernoulli, 'p' | 'complement' | 'logit' | 'logP' | 'logComplement'>;

function fromParts(givenBy: Bernoulli['givenBy'], parts: Parts): Bernoulli {
  const { p, complement, logP, logComplement } = parts;
  return Object.freeze({
    kind: 'bernoulli',
    givenBy,
    ...parts,
    logProb(x: number) {
      checkProbability('logProb of a Bernoulli', 'x', x);
      return weightedLog(x, logP) + weightedLog(1 - x, logComplement);
    },
    entropy: () => 0 - weightedLog(p, logP) - weightedLog(complement, logComplement),
    sample: (source: RandomSource) => (source.uniform() < p ? 1 : 0),
  });
}
