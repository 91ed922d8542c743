import { coordinatePairs, gaussianTerms } from '../gaussian-terms.ts';
import type { Pair } from '../problem.ts';
import type { Misconception, Slips } from './misconception.ts';

const id = 'mean-over-dimensions';

const dimensionsOf = (pair: Pair): number => gaussianTerms(pair)?.dimensions ?? 1;

const ofIndependent = (quantity: string): Misconception => ({
  id,
  step: 'sum',
  clause: 'the dimensions were averaged',
  message: `The dimensions were averaged. Independent dimensions add: the ${quantity} is their sum.`,
});

const ofCorrelated = (quantity: string): Misconception => ({
  id,
  step: 'sum',
  clause: 'the value was divided by the number of dimensions',
  message: `The value was divided by the number of dimensions. The ${quantity} is that of the whole vector.`,
});

/** Taking the mean over the dimensions of two normals for the quantity itself; none where there is one dimension. */
export const averagingMisconceptions = (pair: Pair, quantity: string): readonly Misconception[] => {
  if (dimensionsOf(pair) === 1) return [];
  return [coordinatePairs(pair) ? ofIndependent(quantity) : ofCorrelated(quantity)];
};

/** What the value is divided by: the number of dimensions where they were averaged, else 1. */
export const averagingDivisor = (pair: Pair): ((slips: Slips) => number) => {
  const dimensions = dimensionsOf(pair);
  return (slips) => (slips.has(id) ? dimensions : 1);
};
