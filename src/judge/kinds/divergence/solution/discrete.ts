import { settledLog } from '../../../estimate.ts';
import { givenTex, logTex, printedValue, stepTex } from '../../../format.ts';
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

/** Σ q log(q/p), from the sum over the outcomes to a sum of numbers. */
export const discreteDivergenceLines = (
  first: Side,
  second: Side,
  [under, other]: readonly [readonly number[], readonly number[]],
  variable = 'x',
): readonly WorkedLine[] => {
  const ratios = under.map((weight, i) => weight / (other[i] ?? NaN));
  const addends = under.map((weight, i): WeightedLog => ({ weight, log: settledLog(ratios[i] ?? NaN) }));
  const value = total(addends.map(product));
  const [q, p] = [ofOutcome(first.letter, variable), ofOutcome(second.letter, variable)];
  const [numberQ, numberP] = [
    under.map((weight) => coloured(first.letter, givenTex(weight))),
    other.map((weight) => coloured(second.letter, givenTex(weight))),
  ];
  const ratioTex = (i: number): string => stepTex(ratios[i] ?? NaN);
  return [
    {
      id: 'formula',
      rows: [`\\sum_{${variable}} ${q} \\log\\frac{${q}}{${p}}`],
      value,
      reason: `an expectation under $\\${first.letter}$ is a sum over the outcomes, each with its weight`,
      single: true,
    },
    {
      id: 'substitution',
      rows: [sumTex(numberQ.map((tex, i) => `${tex} \\log\\frac{${tex}}{${numberP[i] ?? ''}}`))],
      value,
      reason: orderReason(addends),
    },
    {
      id: 'terms',
      rows: [
        sumTex(addends.map(({ weight }, i) => (weight === 0 ? '0' : `${givenTex(weight)} ${logTex(ratioTex(i))}`))),
      ],
      value,
      reason: 'the quotients',
    },
    {
      id: 'logarithm',
      rows: [sumTex(addends.map(inNumbers))],
      value,
      printed: total(addends.map(printedLog).map(product)),
      reason: takenReason(addends, ratioTex),
    },
    {
      id: 'sum',
      rows: [sumTex(addends.map(productTex))],
      value,
      printed: total(addends.map(productTex).map(printedValue)),
      reason: 'each logarithm times its weight',
    },
  ];
};
