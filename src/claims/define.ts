import type { RandomSource } from '../math/index.ts';
import type { TensorFlow } from '../tensor/index.ts';
import type { LiveCheck } from './live.ts';
import type { Estimate } from '../math/index.ts';

/** A plausible wrong value, from the notes or from a misconception, that a check must be able to tell from the truth. */
export interface Reject {
  readonly value: number;
  /** Whose mistake it is, or which: ‘the other direction’. */
  readonly why: string;
  /**
   * Which road must reject it. By default the live one, beyond 6 standard errors, where there is one. Say `witness` for
   * a value so near the truth that no affordable sample tells them apart.
   */
  readonly by?: 'live' | 'witness';
}

interface Roads {
  /** What the number is, its formulas as figures have them: ‘$D_KL(N(6, 4²) ‖ N(0, 1))$’. */
  readonly says: string;
  /** What it is counted in, where that is to be said: ‘nats’. */
  readonly unit?: string;
  /** The closed form in float64, or quadrature with its error bound where there is no closed form. May be ±Infinity. */
  exact(): number | Estimate;
  /** Another method than `exact`. A plain number is taken as exact but for rounding; else give its error bound. */
  witness?(): number | Estimate;
  /** TensorFlow.js: `monteCarlo` or `computed`. Never the formula of `exact` retyped. Runs inside `tf.tidy`. */
  live?(tf: TensorFlow, source: RandomSource): LiveCheck;
  /** How the live road works where it is not Monte Carlo: ‘automatic differentiation’, ‘enumeration’, … */
  readonly liveMethod?: string;
  readonly rejects?: readonly Reject[];
}

/** One number of the book and the independent roads to it: the closed form and at least one other. */
export type Claim = Roads & (Required<Pick<Roads, 'witness'>> | Required<Pick<Roads, 'live'>>);

/** One worked example: what it is about, the numbers it starts from, and the numbers it ends at. */
export interface ClaimFile {
  readonly title: string;
  /** Numbers that the text may print as they are, because the example assumes them. */
  readonly givens: Readonly<Record<string, number>>;
  readonly values: Readonly<Record<string, Claim>>;
}

const namePattern = /^[a-z][A-Za-z0-9-]*$/;

function faultsOf(file: ClaimFile): string[] {
  const faults: string[] = [];
  for (const [name, claim] of Object.entries(file.values)) {
    if (!namePattern.test(name))
      faults.push(`“${name}” is not a name: use letters, digits and hyphens, a small letter first`);
    if (claim.says.trim() === '') faults.push(`“${name}” does not say what it is`);
    if (!claim.witness && !claim.live)
      faults.push(`“${name}” has one road only: give it a witness, a live check, or both`);
    if (claim.liveMethod !== undefined && !claim.live) faults.push(`“${name}” has a liveMethod but no live check`);
    for (const { value, by } of claim.rejects ?? []) {
      if (!Number.isFinite(value)) faults.push(`“${name}” rejects ${value}: a rejected value must be finite`);
      if (by && !claim[by]) faults.push(`“${name}” rejects ${value} by its ${by} road, which it does not have`);
    }
  }
  for (const [name, value] of Object.entries(file.givens))
    if (!Number.isFinite(value)) faults.push(`the given “${name}” is ${value}: a given must be finite`);
  return faults;
}

/** What a claim is and what it is counted in: ‘KL(N(6, 16) ‖ N(0, 1)), in nats’. */
export const inPlainWords = ({ says, unit }: Claim): string => (unit === undefined ? says : `${says}, in ${unit}`);

/** How a claim is checked live, in a few words; null where it is not. */
export const liveMethodOf = (claim: Claim): string | null => (claim.live ? (claim.liveMethod ?? 'Monte Carlo') : null);

/**
 * The numbers of one worked example, each with its roads. The file is found by its place and name:
 * `content/05-divergence/homework.claim.ts` holds the claims `divergence/homework.…`.
 *
 * @throws Error that names every fault of the file.
 */
export function defineClaims(file: ClaimFile): ClaimFile {
  const faults = faultsOf(file);
  if (faults.length > 0) throw new Error(`The claims “${file.title}” are not well formed: ${faults.join('; ')}.`);
  return file;
}
