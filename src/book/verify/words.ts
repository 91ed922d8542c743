import type { CheckedClaim, Rejection } from '../../claims/check.ts';
import { isMonteCarlo, type LiveCheck } from '../../claims/live.ts';
import { show } from '../../claims/estimate.ts';
import { figures, fixed, grouped, whole } from '../../text/number.ts';
import { agree } from '../../text/words.ts';

/** An estimate and its standard error, both to two digits of the error: 24.06 ± 0.042. */
export function withError(estimate: number, error: number): string {
  const decimals = Math.min(Math.max(1 - Math.floor(Math.log10(error)), 0), 12);
  return `${grouped(fixed(estimate, decimals))} ± ${grouped(fixed(error, decimals))}`;
}

/** What a live check arrived at: 24.06 ± 0.042, or 0.5000001. */
export const liveInWords = (live: LiveCheck): string =>
  isMonteCarlo(live) ? withError(live.estimate, live.standardError) : grouped(figures(live.value, 7));

export const methodInWords = ({ live, liveMethod }: CheckedClaim): string => {
  if (live === null) return 'No sampling: the exact value and its witness were computed again, here in your browser';
  return isMonteCarlo(live)
    ? `Monte Carlo with TensorFlow.js, ${whole(live.samples)} draws`
    : `TensorFlow.js, by ${liveMethod}, within ${figures(live.tolerance, 2)}`;
};

/** By how many of its standard errors an estimate misses: «1.17 SE». */
export const missInWords = (z: number): string => `${fixed(Math.abs(z), 2)} SE`;

/** How decisively a wrong value was told from the truth: «at 532 standard errors», or which road did it. */
export const distanceInWords = ({ by, standardErrors }: Rejection): string =>
  standardErrors === null ? `by the ${by === 'live' ? 'live check' : 'witness'}` : `at ${whole(standardErrors)} SE`;

export const verdictInWords = (checked: CheckedClaim): string =>
  checked.verdict === 'agrees' ? 'agrees' : 'does not agree';

/** All that a check found, in one sentence, for screen readers. */
export function inOneSentence(checked: CheckedClaim): string {
  const { exact, live, z } = checked;
  const found = live === null ? '' : `, live ${liveInWords(live)}${z === null ? '' : `, off by ${missInWords(z)}`}`;
  return `Checked: exact ${exact ? show(exact) : 'unknown'}${found}; ${verdictInWords(checked)}.`;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

export const timeInWords = (milliseconds: number): string =>
  milliseconds < 100 ? `${milliseconds < 1 ? '<1' : milliseconds.toFixed(0)} ms` : seconds(milliseconds);

/** «63 of 63 agree», or how many do not. */
export function summaryInWords(total: number, failed: number, milliseconds: number): string {
  const agreeing = `${total - failed} of ${total} agree`;
  const rest = failed === 0 ? '' : `, ${failed} ${agree(failed, 'does', 'do')} not`;
  return `${agreeing}${rest}, in ${seconds(milliseconds)}.`;
}

/** Said when code cannot be fetched; the button beside it is labelled Try again. */
export const cannotLoad = (what: string): string =>
  `${what} could not be loaded. See whether you are online, then press Try again.`;
