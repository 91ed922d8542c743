import { asFactorTex, computedTex, givenTex, logTex, printedValue } from '../format.ts';
import { isDiscrete, probabilitiesOf } from '../problem.ts';
import { distributionFrom, type DistributionSpec } from '../distributions.ts';
import type { Letter } from './terms.ts';

/** The probabilities of the outcomes of a Bernoulli or a categorical; null for any other distribution. */
export const outcomesOf = (spec: DistributionSpec): readonly number[] | null => {
  if (!('bernoulli' in spec || 'categorical' in spec)) return null;
  const distribution = distributionFrom(spec);
  return isDiscrete(distribution) ? probabilitiesOf(distribution) : null;
};

/** One addend: a logarithm with its weight. An outcome of weight 0 adds nothing, whatever its logarithm. */
export interface WeightedLog {
  readonly weight: number;
  readonly log: number;
}

export const product = ({ weight, log }: WeightedLog): number => (weight === 0 ? 0 : weight * log);

export const inNumbers = ({ weight, log }: WeightedLog): string =>
  weight === 0 ? '0' : `${givenTex(weight)} \\times ${asFactorTex(computedTex(log))}`;

export const productTex = (addend: WeightedLog): string => (addend.weight === 0 ? '0' : computedTex(product(addend)));

export const printedLog = ({ weight, log }: WeightedLog): WeightedLog => ({
  weight,
  log: printedValue(computedTex(log)),
});

/** “the outcomes 0 and 1”, and what becomes of one that never occurs. */
export const orderReason = (addends: readonly WeightedLog[]): string => {
  const outcomes = addends.length === 2 ? 'the outcomes 0 and 1' : `the outcomes 0 to ${addends.length - 1}`;
  return addends.some(({ weight }) => weight === 0) ? `${outcomes}; one of probability 0 adds nothing` : outcomes;
};

/** “log 0.4 = −0.9163”, of the first outcome that counts. */
export const takenReason = (addends: readonly WeightedLog[], argument: (index: number) => string): string => {
  const index = addends.findIndex(({ weight }) => weight !== 0);
  const log = computedTex(addends[index]?.log ?? NaN);
  return `the natural logarithms: $${logTex(argument(index))} = ${log}$`;
};

export const ofOutcome = (letter: Letter, variable: string): string => `\\${letter}(${variable})`;
