import { seldom, withoutOne, type SeldomMistake } from '../../../misconceptions/seldom.ts';
import { isDiscrete, probabilitiesOf, type Pair } from '../../../problem.ts';
import { total } from '../../../total.ts';

export const outcomeLeftOut = (truth: number, terms: readonly number[]): readonly SeldomMistake[] =>
  seldom(
    truth,
    {
      id: 'outcome-left-out',
      step: 'sum',
      clause: 'one outcome is missing from the sum',
      message: 'One outcome was left out. The sum runs over all of them.',
    },
    withoutOne(terms),
  );

export const meanOverOutcomes = (truth: number, outcomes: number): readonly SeldomMistake[] =>
  seldom(
    truth,
    {
      id: 'mean-over-outcomes',
      step: 'sum',
      clause: 'the terms of the outcomes were averaged',
      message: 'The terms of the outcomes were averaged. They are weighted already, and add.',
    },
    [truth / outcomes],
  );

/** The mistakes in Σ q log(q/p) that are made now and then. */
export const seldomDiscreteMistakes = ({ q, p }: Pair): readonly SeldomMistake[] => {
  if (!isDiscrete(q) || !isDiscrete(p)) return [];
  const other = probabilitiesOf(p);
  const outcomes = probabilitiesOf(q).map((under, i) => ({ under, over: other[i] ?? NaN }));
  /** An outcome that q excludes adds nothing. */
  const sum = (term: (under: number, over: number) => number): readonly number[] =>
    outcomes.map(({ under, over }) => (under === 0 ? 0 : under * term(under, over)));
  const terms = sum((under, over) => Math.log(under / over));
  const truth = total(terms);
  return [
    ...outcomeLeftOut(truth, terms),
    ...meanOverOutcomes(truth, outcomes.length),
    ...seldom(
      truth,
      {
        id: 'probabilities-for-logarithms',
        step: 'logarithm',
        clause: 'the logarithm of p is not taken',
        message: 'The logarithm of q was taken, that of p was not: p itself was subtracted.',
      },
      [total(sum((under, over) => Math.log(under) - over))],
    ),
    ...seldom(
      truth,
      {
        id: 'quotient-of-logarithms',
        step: 'formula',
        clause: 'the logarithms were divided by one another',
        message:
          'One logarithm was divided by the other. The logarithm is of the quotient: log(q/p)\u00a0=\u00a0log\u00a0q\u00a0−\u00a0log\u00a0p.',
      },
      [
        total(sum((under, over) => Math.log(under) / Math.log(over))),
        total(sum((under, over) => Math.log(over) / Math.log(under))),
      ],
    ),
  ];
};
