import { asBaseTex, computedText, givenTex, givenText } from '../../homework/format.ts';
import type { Solution } from '../../homework/solve.ts';
import type { Spread } from '../../homework/solve.ts';
import type { Normal } from '../../math/index.ts';
import type { Side } from './model.ts';

/** N(6, 4²), or N(6, 16) where the variance was given, as TeX in the colour of the distribution. */
export const normalTex = (side: Side, { mean }: Normal, spread: number, given: Spread): string => {
  const colour = side === 'q' ? 'encoder' : 'prior';
  const width = given === 'sd' ? `${asBaseTex(givenTex(spread))}^2` : givenTex(spread);
  return `\\${side} = \\${colour}{\\N(${givenTex(mean)},\\, ${width})}`;
};

/** What the spread that was given means for the other one. */
export const spreadInWords = (spread: number, given: Spread): string =>
  given === 'sd'
    ? `standard deviation σ\u00a0=\u00a0${givenText(spread)}, so variance σ²\u00a0=\u00a0${givenText(Number((spread * spread).toPrecision(6)))}`
    : `variance σ²\u00a0=\u00a0${givenText(spread)}, so standard deviation σ\u00a0=\u00a0${givenText(Number(Math.sqrt(spread).toPrecision(6)))}`;

/** Both directions in a sentence, for screen readers while the problem changes. */
export const bothInWords = (solution: Solution, other: Solution): string =>
  `D of q from p is ${computedText(solution.nats)} nats, ${computedText(solution.bits)} bits. The other direction is ${computedText(other.nats)} nats.`;
