import { settledLog } from '../estimate.ts';
import { asFactorTex, computedTex, givenTex, logTex, printedValue, stepTex } from '../format.ts';
import { isDiscrete, probabilitiesOf } from '../problem.ts';
import { distributionFrom, type DistributionSpec } from '../spec.ts';
import { total } from '../total.ts';
import type { WorkedLine } from './line.ts';
import { sumTex } from './sums.ts';
import { coloured, type Letter, type Side } from './terms.ts';

/** The probabilities of the outcomes of a Bernoulli or a categorical; null for any other distribution. */
export const outcomesOf = (spec: DistributionSpec): readonly number[] | null => {
  if (!('bernoulli' in spec || 'categorical' in spec)) return null;
  const distribution = distributionFrom(spec);
  return isDiscrete(distribution) ? probabilitiesOf(distribution) : null;
};

/** One addend: a logarithm with its weight. An outcome of weight 0 adds nothing, whatever its logarithm. */
interface WeightedLog {
  readonly weight: number;
  readonly log: number;
}

const product = ({ weight, log }: WeightedLog): number => (weight === 0 ? 0 : weight * log);

const inNumbers = ({ weight, log }: WeightedLog): string =>
  weight === 0 ? '0' : `${givenTex(weight)} \\times ${asFactorTex(computedTex(log))}`;

const productTex = (addend: WeightedLog): string => (addend.weight === 0 ? '0' : computedTex(product(addend)));

const printedLog = ({ weight, log }: WeightedLog): WeightedLog => ({ weight, log: printedValue(computedTex(log)) });

const negated = ({ weight, log }: WeightedLog): WeightedLog => ({ weight, log: 0 - log });

/** “the outcomes 0 and 1”, and what becomes of one that never occurs. */
const orderReason = (addends: readonly WeightedLog[]): string => {
  const outcomes = addends.length === 2 ? 'the outcomes 0 and 1' : `the outcomes 0 to ${addends.length - 1}`;
  return addends.some(({ weight }) => weight === 0) ? `${outcomes}; one of probability 0 adds nothing` : outcomes;
};

/** “log 0.4 = −0.9163”, of the first outcome that counts. */
const takenReason = (addends: readonly WeightedLog[], argument: (index: number) => string): string => {
  const index = addends.findIndex(({ weight }) => weight !== 0);
  const log = computedTex(addends[index]?.log ?? NaN);
  return `the natural logarithms: $${logTex(argument(index))} = ${log}$`;
};

const ofOutcome = (letter: Letter, variable: string): string => `\\${letter}(${variable})`;

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
