import { decimal, shortest, signed } from '../../../src/text/number.ts';
import type { Levels, State } from './model.ts';

/** Below this a change is none: the fields keep four places. */
const nothing = 5e-6;

/** "+0.0250", "−0.1203", "0.0000". */
export const changeInWords = (change: number): string => signed(Math.abs(change) <= nothing ? 0 : change);

const moved = (change: number): string => {
  if (Math.abs(change) <= nothing) return 'has stayed';
  return change > 0 ? `has risen by ${decimal(change)}` : `has fallen by ${decimal(-change)}`;
};

/** What the step from the first weight to the present one did, in a sentence or two. */
export function lesson({ from, w }: State, before: Levels, now: Levels): string {
  const [bound, truth] = [now.elbo - before.elbo, now.evidence - before.evidence];
  if (from === w) {
    return before.gap < nothing
      ? 'The bound is tight: q is the exact posterior at this w. Move w: whatever raises the ELBO from here raises log p(x) by at least as much.'
      : 'Move w, and compare what the two curves do.';
  }
  const both = `From w = ${shortest(from)} to ${shortest(w)} the ELBO ${moved(bound)} and log p(x) ${moved(truth)}.`;
  if (bound > nothing && truth < -nothing)
    return `${both} The floor went up and the ceiling came down: the gap paid for both.`;
  if (bound > nothing && before.gap < nothing)
    return `${both} The bound was tight at the start, so log p(x) had to rise at least as much; the gap has opened.`;
  if (bound > nothing && truth > nothing)
    return `${both} This time both went up. Nothing but the starting point made it so.`;
  if (bound < -nothing && truth > nothing) return `${both} A better model of x, and a worse bound for this q.`;
  return both;
}

/** What the figure shows, for screen readers. */
export function aloud(state: State, before: Levels, now: Levels): string {
  return `With q of mean ${shortest(state.mean)} and standard deviation ${shortest(state.sd)}, at w = ${shortest(state.w)} the ELBO is ${decimal(now.elbo)}, log p of x is ${decimal(now.evidence)} and the gap ${decimal(now.gap)} nats. ${lesson(state, before, now)}`;
}
