import { logSumExp } from '../../../math/index.ts';
import type { IwaeProblem } from './problem.ts';
import { seldomIwaeMistakes } from './seldom.ts';
import { total } from '../../total.ts';
import type { Misconception, Working } from '../../misconceptions/misconception.ts';
import { everyLogarithmBase10, logarithmScale } from '../../misconceptions/logarithms.ts';
import { unitMisconceptions, written } from '../../misconceptions/units.ts';

const misconceptions: readonly Misconception[] = [
  {
    id: 'mean-of-logs',
    step: 'formula',
    clause: 'the logarithm of each weight is taken before the sum',
    message:
      'This is the mean of the log-weights, an estimate of the ELBO. Here the weights are averaged first, and then the logarithm is taken.',
  },
  {
    id: 'sum-for-mean',
    step: 'sum',
    clause: 'the sum is not divided by K',
    message: 'The weights were added and not averaged: log\u00a0K is still to be subtracted.',
  },
  {
    id: 'missing-log-term',
    step: 'logarithm',
    clause: 'the logarithm is not taken',
    message: 'This is the mean of the weights. Its logarithm is still to be taken.',
  },
  {
    id: 'largest-weight-only',
    step: 'sum',
    clause: 'the largest weight stands for all',
    message: 'This is the largest log-weight. The other weights count too, and the sum is divided by K.',
  },
  {
    id: 'wrong-sign',
    step: 'definition',
    clause: 'the sign is turned round',
    message: 'This is minus the bound, a loss. The question asks for the bound itself.',
  },
  ...unitMisconceptions,
  everyLogarithmBase10,
];

export const iwaeWorking = ({ logWeights }: IwaeProblem): Working => ({
  misconceptions,
  value(slips) {
    if (slips.has('missing-log-term') && (slips.has('mean-of-logs') || slips.has('answer-in-bits'))) return NaN;
    const count = slips.has('sum-for-mean') ? 1 : logWeights.length;
    const logMean = () => {
      if (slips.has('mean-of-logs')) return total(logWeights) / count;
      if (slips.has('largest-weight-only')) return Math.max(...logWeights);
      return logSumExp(logWeights) - Math.log(count);
    };
    const bound = slips.has('missing-log-term') ? Math.exp(logMean()) : logMean() * logarithmScale(slips);
    return written(bound, slips);
  },
  seldom: () => seldomIwaeMistakes(logWeights),
});
