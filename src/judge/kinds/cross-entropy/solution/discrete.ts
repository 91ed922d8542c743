import { settledLog } from '../../../estimate.ts';
import { givenTex, logTex, printedValue } from '../../../format.ts';
import type { WorkedLine } from '../../../solution/line.ts';
import { sumTex } from '../../../solution/sums.ts';
import { coloured, type Side } from '../../../solution/terms.ts';
import {
  inNumbers,
  ofOutcome,
  orderReason,
  printedLog,
  product,
  productTex,
  takenReason,
  type WeightedLog,
} from '../../../solution/weighted-logs.ts';
import { total } from '../../../total.ts';

const negated = ({ weight, log }: WeightedLog): WeightedLog => ({ weight, log: 0 - log });

/** −Σ q log p, from the sum over the outcomes to a sum of numbers; the entropy where both are one distribution. */
export const discreteExpectedLogLines = (
  first: Side,
  second: Side,
  [under, other]: readonly [readonly number[], readonly number[]],
): readonly WorkedLine[] => {
  const addends = under.map((weight, i): WeightedLog => ({ weight, log: settledLog(other[i] ?? NaN) }));
  const value = 0 - total(addends.map(product));
  const argument = (i: number): string => givenTex(other[i] ?? NaN);
  const weighted = (weight: number, i: number): string =>
    `${coloured(first.letter, givenTex(weight))} ${logTex(coloured(second.letter, argument(i)))}`;
  const negative = (inside: readonly string[]): string => `-\\left(${sumTex(inside)}\\right)`;
  return [
    {
      id: 'formula',
      rows: [`-\\sum_x ${ofOutcome(first.letter, 'x')} \\log ${ofOutcome(second.letter, 'x')}`],
      value,
      reason: `an expectation under $\\${first.letter}$ is a sum over the outcomes, each with its weight`,
    },
    {
      id: 'substitution',
      rows: [negative(under.map(weighted))],
      value,
      reason: orderReason(addends),
    },
    {
      id: 'logarithm',
      rows: [negative(addends.map(inNumbers))],
      value,
      printed: -total(addends.map(printedLog).map(product)),
      reason: takenReason(addends, argument),
    },
    {
      id: 'sum',
      rows: [sumTex(addends.map(negated).map(productTex))],
      value,
      printed: total(addends.map(negated).map(productTex).map(printedValue)),
      reason: 'each logarithm times its weight, with the minus',
    },
  ];
};
