import type { Side } from '../../../judge/form/field.ts';
import { formOf } from '../../../judge/kinds/forms.ts';
import type { ProblemKind } from '../../../judge/problem.ts';
import type { Spread } from '../../../judge/solve.ts';
import { figures } from '../../../text/number.ts';

const rounded = (x: number): string => figures(x, 6);

/** What the spread that was given means for the other one. */
export const spreadInWords = (spread: number, given: Spread): string =>
  given === 'sd'
    ? `standard deviation σ\u00a0=\u00a0${rounded(spread)}, so variance σ²\u00a0=\u00a0${rounded(spread * spread)}`
    : `variance σ²\u00a0=\u00a0${rounded(spread)}, so standard deviation σ\u00a0=\u00a0${rounded(Math.sqrt(spread))}`;

/** The part that a distribution has in a problem, as it stands behind its letter. */
export const sideInWords = (kind: ProblemKind, side: Side): string => `, ${formOf(kind).sides[side] ?? ''}`;

/** What is asked, in prose with $TeX$. */
export const askedInWords = (kind: ProblemKind): string => formOf(kind).asked;

/** How an answer may be written, under its field. */
export const answerHint = 'A number or a formula, as you would write it: 0.5 · 0,5 · 2e-3 · 1/2(9 − ln 4) · 3.2 bits.';
