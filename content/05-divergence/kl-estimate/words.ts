import { decimal, whole } from '../../../src/text/number.ts';
import { bell, divergenceName } from '../kl-explorer/words.ts';
import type { Picture } from './model.ts';
import { bandWidth, type Checkpoint } from './monte-carlo.ts';

/** Whether the closed form lies inside the 99.9\u202f% band of the estimate. */
export function agrees({ mean, standardError }: Checkpoint, truth: number): boolean {
  return Math.abs(mean - truth) <= bandWidth * standardError;
}

/** Whether the closed form lies in the band after so many draws. */
export function verdict(last: Checkpoint | undefined, { state, truth }: Picture): string {
  if (!last) return `Draws come from $${state.standing}$.`;
  const side = agrees(last, truth)
    ? 'the closed form is inside the 99.9\u202f% band'
    : 'the closed form is outside the 99.9\u202f% band, as seldom happens';
  return `${whole(last.draws)} draws from $${state.standing}$: ${side}.`;
}

/** What to see in the picture. */
export function lesson(last: Checkpoint | undefined, picture: Picture): string {
  return `${verdict(last, picture)} The band narrows as $1/√n$: for a digit more, a hundred times the draws.`;
}

/** The estimate with the half-width of its band. */
export function estimate(last: Checkpoint | undefined): string {
  return last ? `${decimal(last.mean)} \u00b1 ${decimal(bandWidth * last.standardError)}` : '\u2014';
}

/** What the figure shows, for screen readers. */
export function aloud(last: Checkpoint | undefined, picture: Picture): string {
  const { state, truth } = picture;
  const { meanQ, sdQ, meanP, sdP, unit } = state;
  return `q is ${bell(meanQ, sdQ)}, p is ${bell(meanP, sdP)}. The estimate of ${divergenceName(state)} is ${estimate(last)} ${unit}, the closed form ${decimal(truth)}. ${verdict(last, picture)}`;
}
