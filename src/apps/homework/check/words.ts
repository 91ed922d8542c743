import type { Side } from '../../../judge/form/field.ts';
import { computedText } from '../../../judge/format.ts';
import type { ProblemKind } from '../../../judge/problem.ts';
import type { Solution, Spread } from '../../../judge/solve.ts';
import type { Statement } from '../../../judge/statement.ts';
import { figures } from '../../../text/number.ts';

const rounded = (x: number): string => figures(x, 6);

/** What the spread that was given means for the other one. */
export const spreadInWords = (spread: number, given: Spread): string =>
  given === 'sd'
    ? `standard deviation σ\u00a0=\u00a0${rounded(spread)}, so variance σ²\u00a0=\u00a0${rounded(spread * spread)}`
    : `variance σ²\u00a0=\u00a0${rounded(spread)}, so standard deviation σ\u00a0=\u00a0${rounded(Math.sqrt(spread))}`;

/** The part that a distribution has in a problem, as it stands behind its letter. */
export const sideInWords = (kind: ProblemKind, side: Side): string => {
  switch (kind) {
    case 'elbo':
      return side === 'q' ? ', the encoder' : ', the prior';
    case 'entropy':
    case 'log-likelihood':
      return ', the distribution';
    default:
      return side === 'q' ? ', the expectation is under it' : ', what it is compared with';
  }
};

/** What is asked, in prose with $TeX$. */
export const askedInWords: Readonly<Record<ProblemKind, string>> = {
  divergence:
    'How far $\\q$ is from $\\p$, standing in $\\q$: the expectation is under $\\q$, the distribution before the bars.',
  'cross-entropy': 'The expectation of $-\\log \\p$ under $\\q$, the distribution that is named first.',
  entropy: 'The expectation of $-\\log \\p$ under $\\p$ itself. That of a density may be negative.',
  'log-likelihood': 'The sum of $\\log \\p$ over the observations.',
  elbo: 'The reconstruction term, less the divergence of $\\q$ from $\\p$.',
  iwae: 'The logarithm of the mean of the weights, not the mean of their logarithms.',
  'planar-flow': 'By what factor the flow stretches volume at $z$, in absolute value, and of that the logarithm.',
};

/** The value in a sentence, for screen readers while the problem changes; that of the other direction where there is one. */
export const valueInWords = ({ asked }: Statement, solution: Solution, turned: Solution | null): string => {
  const value = `${asked.words} is ${computedText(solution.nats)} nats, ${computedText(solution.bits)} bits.`;
  return turned ? `${value} The other direction is ${computedText(turned.nats)} nats.` : value;
};

/** How an answer may be written, under its field. */
export const answerHint = 'A number or a formula, as you would write it: 0.5, 0,5, 2e-3, 1/2(9 − ln 4), 3.2 bits.';
