import type { RandomSource } from '../math/index.ts';
import type { TensorFlow } from '../tensor/index.ts';
import { liveMethodOf, type Claim, type Reject } from './define.ts';
import {
  isMonteCarlo,
  liveAgrees,
  liveRejects,
  liveValue,
  rejectBeyond,
  standardErrorsTo,
  type LiveCheck,
} from './live.ts';
import type { Estimate } from '../math/index.ts';
import { digitsOf, estimateOf, show } from './estimate.ts';

/** A wrong value, and how decisively it was told from the right one. */
export interface Rejection {
  readonly value: number;
  readonly why: string;
  readonly by: 'live' | 'witness';
  /** How many standard errors away it lies; null where chance is not involved. */
  readonly standardErrors: number | null;
}

/** What a claim's roads came to. Plain data: it travels from the worker into the page. */
export interface CheckedClaim {
  readonly exact: Estimate | null;
  readonly witness: Estimate | null;
  readonly live: LiveCheck | null;
  /** How the live road works, in a few words; null where there is none. */
  readonly liveMethod: string | null;
  /** (estimate − exact) / standard error; null where chance is not involved. */
  readonly z: number | null;
  readonly rejections: readonly Rejection[];
  readonly verdict: 'agrees' | 'fails';
  /** Why it fails, in sentences; empty where it agrees. */
  readonly faults: readonly string[];
  readonly milliseconds: number;
}

// A finite sum of float64 terms, written with care, keeps 40 of its 53 bits.
const arithmetic = 2 ** -40;
const widestBound = 1e-6;
const widestBoundAtZero = 1e-9;
const leastPower = 0.1;
const widestTolerance = 0.01;

const boundOf = ({ value, error }: Estimate): number => (error > 0 ? error : arithmetic * Math.abs(value));

/** Why the witness does not stand behind the exact value, or an empty list. */
export function witnessFaults(exact: Estimate, witness: Estimate, rejects: readonly Reject[] = []): string[] {
  const disagree = `The exact value is ${show(exact)}, but the witness found ${show(witness)}.`;
  if (!Number.isFinite(exact.value) || !Number.isFinite(witness.value))
    return exact.value === witness.value ? [] : [disagree];
  const bound = boundOf(witness);
  const widest = Math.max(widestBound * Math.abs(exact.value), widestBoundAtZero * Number(exact.value === 0));
  const offBy = Math.abs(exact.value - witness.value);
  const faults: string[] = [];
  if (bound > widest)
    faults.push(`The witness is known to ± ${bound.toPrecision(2)} only; ± ${widest.toPrecision(2)} is allowed.`);
  if (offBy > bound + boundOf(exact)) faults.push(disagree);
  for (const { value, why } of rejects)
    if (!(Math.abs(value - witness.value) > bound))
      faults.push(`The witness cannot tell ${digitsOf(value)} (${why}) from ${show(exact)}.`);
  return faults;
}

/** Why the live check does not stand behind the exact value, or has no power to doubt it, or an empty list. */
function liveFaults(exact: Estimate, live: LiveCheck, rejects: readonly Reject[] = []): string[] {
  const faults: string[] = [];
  const distance = (value: number): string => {
    const z = standardErrorsTo(live, value);
    return z === null
      ? `${Math.abs(liveValue(live) - value).toPrecision(3)} away`
      : `${Math.abs(z).toFixed(1)} standard errors away`;
  };
  if (!liveAgrees(live, exact))
    faults.push(
      `The exact value is ${show(exact)}, but the live check found ${digitsOf(liveValue(live))}, ${distance(exact.value)}.`,
    );
  for (const { value, why } of rejects)
    if (!liveRejects(live, value))
      faults.push(
        `The live check cannot tell ${digitsOf(value)} (${why}) from the truth: it is only ${distance(value)}.`,
      );
  const spread = isMonteCarlo(live) ? rejectBeyond * live.standardError : live.tolerance;
  const widest = (isMonteCarlo(live) ? leastPower : widestTolerance) * Math.abs(exact.value);
  if (exact.value === 0 ? rejects.length === 0 : !(spread <= widest))
    faults.push(
      `The live check has no power: it would accept a value ${spread.toPrecision(2)} away. Take more draws, or say what it rejects.`,
    );
  return faults;
}

/** The road that must reject a wrong value. */
const roadOf = (claim: Claim, reject: Reject): 'live' | 'witness' => reject.by ?? (claim.live ? 'live' : 'witness');

const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Walks all the roads of a claim and compares where they end. Never throws: a road that fails is one of the faults.
 * `tf` may be left out where the claim has no live road.
 */
export function checkClaim(claim: Claim, source: RandomSource, tf?: TensorFlow): CheckedClaim {
  const start = performance.now();
  const faults: string[] = [];
  const attempt = <Result>(road: string, walk: () => Result): Result | null => {
    try {
      return walk();
    } catch (error) {
      faults.push(`The ${road} road stopped: ${sentence(error)}`);
      return null;
    }
  };
  const exact = attempt('exact', () => estimateOf(claim.exact()));
  const witness = claim.witness ? attempt('witness', () => estimateOf(claim.witness?.() ?? NaN)) : null;
  const live = claim.live ? attempt('live', () => walkLive(claim, source, tf)) : null;
  const rejects = claim.rejects ?? [];
  if (exact && Number.isNaN(exact.value)) faults.push('The exact value is not a number.');
  if (exact && witness) faults.push(...witnessFaults(exact, witness, rejects));
  if (live && isMonteCarlo(live) !== (claim.liveMethod === undefined))
    faults.push(
      isMonteCarlo(live)
        ? `The live road is Monte Carlo, but liveMethod says ${claim.liveMethod}.`
        : 'The live road is not Monte Carlo: let liveMethod say how it works.',
    );
  if (exact && live)
    faults.push(
      ...liveFaults(
        exact,
        live,
        rejects.filter((reject) => roadOf(claim, reject) === 'live'),
      ),
    );
  return {
    exact,
    witness,
    live,
    liveMethod: liveMethodOf(claim),
    z: exact && live ? standardErrorsTo(live, exact.value) : null,
    rejections: rejects.map((reject) => {
      const by = roadOf(claim, reject);
      const z = by === 'live' && live ? standardErrorsTo(live, reject.value) : null;
      return { value: reject.value, why: reject.why, by, standardErrors: z === null ? null : Math.abs(z) };
    }),
    verdict: faults.length === 0 ? 'agrees' : 'fails',
    faults,
    milliseconds: performance.now() - start,
  };
}

function walkLive(claim: Claim, source: RandomSource, tf: TensorFlow | undefined): LiveCheck {
  if (!tf || !claim.live) throw new Error('TensorFlow.js was not loaded.');
  const before = tf.memory().numTensors;
  tf.engine().startScope();
  let check: LiveCheck;
  try {
    check = claim.live(tf, source);
  } finally {
    tf.engine().endScope();
  }
  const left = tf.memory().numTensors - before;
  if (left > 0) throw new Error(`it kept ${left} tensors; dispose of what outlives tf.tidy.`);
  return check;
}
