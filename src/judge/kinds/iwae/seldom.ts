import { logSumExp } from '../../../math/index.ts';
import { seldom, type SeldomMistake } from '../../misconceptions/seldom.ts';

/** The mistakes in log (1/K) Σ wₖ that are made now and then. */
export const seldomIwaeMistakes = (logWeights: readonly number[]): readonly SeldomMistake[] => {
  const count = logWeights.length;
  const logSum = logSumExp(logWeights);
  const truth = logSum - Math.log(count);
  const logSumsWithoutOne =
    count < 3 ? [] : logWeights.map((_, left) => logSumExp(logWeights.filter((_, k) => k !== left)));
  return [
    ...seldom(
      truth,
      {
        id: 'log-k-added',
        step: 'sum',
        clause: 'log\u00a0K is added',
        message: 'log\u00a0K was added. It is subtracted: the weights are divided by K.',
      },
      [logSum + Math.log(count)],
    ),
    ...seldom(
      truth,
      {
        id: 'divided-outside',
        step: 'sum',
        clause: 'the logarithm of the sum is divided by K',
        message: 'The logarithm of the sum was divided by K. The sum is, before its logarithm is taken.',
      },
      [logSum / count],
    ),
    ...seldom(
      truth,
      {
        id: 'one-less-than-k',
        step: 'sum',
        clause: 'the sum is divided by K\u00a0−\u00a01',
        message: 'The sum was divided by K\u00a0−\u00a01. The mean of K weights divides by K.',
      },
      count > 2 ? [logSum - Math.log(count - 1)] : [],
    ),
    ...seldom(
      truth,
      {
        id: 'weight-left-out',
        step: 'sum',
        clause: 'one of the weights is missing',
        message: 'One of the weights is missing from the sum.',
      },
      logSumsWithoutOne.flatMap((sum) => [sum - Math.log(count), sum - Math.log(count - 1)]),
    ),
  ];
};
