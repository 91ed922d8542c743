import { computedTex, logTex, printedValue, stepTex } from '../../../format.ts';
import { total } from '../../../total.ts';
import { discreteExpectedLogLines } from './discrete.ts';
import { outcomesOf } from '../../../solution/weighted-logs.ts';
import { fullExpectedLogLines } from './full.ts';
import type { WorkedLine } from '../../../solution/line.ts';
import { blockOf } from '../../../solution/matrices.ts';
import { sumRows, sumTex } from '../../../solution/sums.ts';
import {
  coloured,
  givensTex,
  meanDifferenceTex,
  termsOf,
  varianceTex,
  type Side,
  type Term,
} from '../../../solution/terms.ts';

/** −E_q[log p] of one coordinate, ½ log 2πσ_p² + (σ_q² + (μ_q − μ_p)²)/(2σ_p²), line by line. */
interface CoordinateWork {
  readonly substitution: string;
  readonly squares: string;
  readonly logarithm: readonly [string, string];
  /** log 100.531 = 4.6105 */
  readonly taken: string;
  readonly value: number;
}

const workOf = (first: Term, second: Term, isEntropy: boolean): CoordinateWork => {
  const inside = 2 * Math.PI * second.variance;
  const squared = (first.mean - second.mean) ** 2;
  const quotient = isEntropy ? 0.5 : (first.variance + squared) / (2 * second.variance);
  const half = Math.log(inside) / 2;
  const given = `\\tfrac12\\log\\left(2\\pi \\cdot ${varianceTex(second)}\\right)`;
  const log = `\\tfrac12 ${logTex(stepTex(inside))}`;
  const square = `\\frac{${varianceTex(first)} + (${meanDifferenceTex(first, second)})^2}{2 \\cdot ${varianceTex(second)}}`;
  const workedOut = `\\frac{${stepTex(first.variance)} + ${stepTex(squared)}}{${stepTex(2 * second.variance)}}`;
  return {
    substitution: `${given} + ${isEntropy ? '\\tfrac12' : square}`,
    squares: `${log} + ${isEntropy ? '\\tfrac12' : workedOut}`,
    logarithm: [computedTex(half), stepTex(quotient)],
    taken: `${log} = ${computedTex(half)}`,
    value: half + quotient,
  };
};

const formulaTex = (first: Term, second: Term, index: string, isEntropy: boolean): string => {
  const symbol = ({ letter }: Term, tex: string, power = '') => {
    const of = isEntropy ? index : `${letter}${index && `,${index}`}`;
    return coloured(letter, `${tex}${of && `_{${of}}`}${power}`);
  };
  const variance = symbol(second, '\\sigma', '^2');
  const difference = `${symbol(first, '\\mu')} - ${symbol(second, '\\mu')}`;
  const square = isEntropy
    ? '\\tfrac12'
    : `\\frac{${symbol(first, '\\sigma', '^2')} + (${difference})^2}{2${variance}}`;
  return `\\tfrac12\\log\\left(2\\pi ${variance}\\right) + ${square}`;
};

const formulaReason = (first: Term, second: Term, isEntropy: boolean): string =>
  isEntropy
    ? `minus the logarithm of the normal density; the expected square of $z - \\mu$ is $\\sigma^2$, which leaves $\\tfrac12$`
    : `minus the logarithm of the density $\\${second.letter}$; the expected square of $z - \\mu_p$ is $${coloured(first.letter, '\\sigma^2_q')} + (${coloured(first.letter, '\\mu_q')} - ${coloured(second.letter, '\\mu_p')})^2$`;

/** −E_q[log p] of normals with independent coordinates. */
const normalLines = (first: readonly Term[], second: readonly Term[], isEntropy: boolean): readonly WorkedLine[] => {
  const pairs = first.flatMap((term, i): (readonly [Term, Term])[] => {
    const other = second[i];
    return other ? [[term, other]] : [];
  });
  const [pair] = pairs;
  if (pair === undefined) return [];
  const isOne = pairs.length === 1;
  const works = pairs.map(([one, other]) => workOf(one, other, isEntropy));
  const value = total(works.map((work) => work.value));
  const formula = formulaTex(...pair, isOne ? '' : 'i', isEntropy);
  const independent = isOne ? '' : 'the coordinates are independent, so theirs add: ';
  const givens = isEntropy ? givensTex(pair[0]) : pair.map((term) => givensTex(term, `_{${term.letter}}`)).join('; ');
  const lines: readonly WorkedLine[] = [
    {
      id: 'formula',
      rows: [isOne ? formula : `\\sum_{i=1}^{${pairs.length}} \\left(${formula}\\right)`],
      value,
      reason: `${independent}${formulaReason(...pair, isEntropy)}`,
    },
    {
      id: 'substitution',
      rows: sumRows(works.map(({ substitution }) => substitution)),
      value,
      reason: isOne ? givens : 'the numbers of each coordinate',
    },
    {
      id: 'squares',
      rows: sumRows(works.map(({ squares }) => squares)),
      value,
      reason: isEntropy
        ? `the product${isOne ? '' : 's'} in the logarithm${isOne ? '' : 's'}`
        : 'the squares, and the product in the logarithm',
    },
    {
      id: 'logarithm',
      rows: sumRows(works.map(({ logarithm }) => sumTex(logarithm))),
      value,
      printed: total(works.flatMap(({ logarithm }) => logarithm.map(printedValue))),
      reason: `the natural logarithm${isOne ? '' : 's'}, $${works[0]?.taken ?? ''}$${isOne ? '' : ' in the first coordinate'}`,
    },
  ];
  if (isOne) return lines;
  return [
    ...lines,
    {
      id: 'sum',
      rows: [sumTex(works.map((work) => computedTex(work.value)))],
      value,
      printed: total(works.map((work) => printedValue(computedTex(work.value)))),
      reason: 'the value of each coordinate',
    },
  ];
};

/**
 * The lines of −E[log second] under first, the cross-entropy, between its definition and its value; of one distribution
 * under itself they are those of the entropy.
 */
export const expectedLogLines = (first: Side, second: Side): readonly WorkedLine[] => {
  const isEntropy = first === second;
  const [outcomes, others] = [outcomesOf(first.spec), outcomesOf(second.spec)];
  if (outcomes && others) return discreteExpectedLogLines(first, second, [outcomes, others]);
  const [terms, otherTerms] = [termsOf(first.letter, first.spec), termsOf(second.letter, second.spec)];
  if (terms && otherTerms) return normalLines(terms, otherTerms, isEntropy);
  const [block, otherBlock] = [blockOf(first), blockOf(second)];
  return block && otherBlock ? fullExpectedLogLines(block, otherBlock, isEntropy) : [];
};
