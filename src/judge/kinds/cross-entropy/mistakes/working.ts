import { coordinatePairs } from '../../../gaussian-terms.ts';
import { averagingDivisor } from '../../../misconceptions/averaging.ts';
import type { Misconception, Working } from '../../../misconceptions/misconception.ts';
import { unitMisconceptions, written } from '../../../misconceptions/units.ts';
import { spreadMisconceptions } from '../../../misconceptions/spreads.ts';
import { isDiscrete, probabilitiesOf, type Pair } from '../../../problem.ts';
import type { CrossEntropyProblem } from '../problem.ts';
import { seldomCrossEntropyMistakes } from './seldom.ts';
import { discreteSum, expectedLogWith, gaussianSum, turnedRound } from './expected-log.ts';

const halfTheLogarithm: Misconception = {
  id: 'log-sd-for-log-variance',
  step: 'formula',
  clause: 'log\u00a0σ stands where log\u00a0σ² belongs',
  message: 'The formula has ½\u00a0log\u00a0σ² where ½\u00a0log\u00a0σ was put.',
};

const crossEntropySum = ({ q, p }: Pair): readonly Misconception[] => {
  if (isDiscrete(q)) return discreteSum(probabilitiesOf(q).length);
  const isIndependent = coordinatePairs({ q, p }) !== null;
  return [
    ...(isIndependent ? [...spreadMisconceptions({ q, p }), halfTheLogarithm] : []),
    ...gaussianSum('cross-entropy', { q, p }, isIndependent),
  ];
};

/** What an entropy in the place of the cross-entropy leaves no occasion for: it has one distribution, and no entropy to subtract. */
const entropyExcludes = ['reversed-direction', 'divergence-for-cross-entropy'];

export const crossEntropyWorking = ({ q, p }: CrossEntropyProblem): Working => {
  const divisor = averagingDivisor({ q, p });
  return {
    misconceptions: [
      {
        id: 'reversed-direction',
        step: 'definition',
        clause: 'the two distributions are exchanged',
        message:
          'This is H(p,\u00a0q). The question is H(q,\u00a0p): the expectation is under q, and the logarithm is of p.',
      },
      turnedRound,
      {
        id: 'entropy-for-cross-entropy',
        step: 'definition',
        forms: 2,
        clause: 'the logarithm is of the distribution itself',
        message:
          'This is the entropy of one of the two distributions. In the cross-entropy the expectation is under q, and the logarithm is of p.',
      },
      {
        id: 'divergence-for-cross-entropy',
        step: 'definition',
        clause: 'the divergence stands for the cross-entropy',
        message: 'This is the divergence D(q\u00a0‖\u00a0p). The cross-entropy is that plus the entropy of q.',
      },
      ...unitMisconceptions,
      ...crossEntropySum({ q, p }),
    ],
    value(slips) {
      const entropy = slips.get('entropy-for-cross-entropy');
      if (entropy !== undefined && entropyExcludes.some((id) => slips.has(id))) return NaN;
      const [under, other] = slips.has('reversed-direction') ? [p, q] : [q, p];
      const alone = entropy === undefined ? null : [q, p][entropy];
      const sum = expectedLogWith(alone ? { q: alone, p: alone } : { q: under, p: other }, slips);
      const value = slips.has('divergence-for-cross-entropy') ? sum - under.entropy() : sum;
      return written(value / divisor(slips), slips);
    },
    seldom: () => seldomCrossEntropyMistakes({ q, p }),
  };
};
