import type { Distribution } from '../../../math/index.ts';
import { coordinatePairs } from '../../gaussian-terms.ts';
import { averagingDivisor } from '../../misconceptions/averaging.ts';
import type { Misconception, Working } from '../../misconceptions/misconception.ts';
import { unitMisconceptions, written } from '../../misconceptions/units.ts';
import { spreadMisconceptions } from '../../misconceptions/spreads.ts';
import { isDiscrete, probabilitiesOf } from '../../problem.ts';
import type { EntropyProblem } from './problem.ts';
import { seldomEntropyMistakes } from './seldom.ts';
import { discreteSum, expectedLogWith, gaussianSum, turnedRound } from '../cross-entropy/mistakes/expected-log.ts';

/**
 * Half the logarithm is what an entropy has, too, whose σ was taken for σ²: the value cannot tell, and one name is enough.
 */
const entropySum = (p: Distribution): readonly Misconception[] => {
  if (isDiscrete(p)) return discreteSum(probabilitiesOf(p).length);
  const pair = { q: p, p };
  const isIndependent = coordinatePairs(pair) !== null;
  return [...(isIndependent ? spreadMisconceptions({ p }) : []), ...gaussianSum('entropy', pair, isIndependent)];
};

export const entropyWorking = ({ p }: EntropyProblem): Working => {
  const divisor = averagingDivisor({ q: p, p });
  return {
    misconceptions: [turnedRound, ...unitMisconceptions, ...entropySum(p)],
    value: (slips) => written(expectedLogWith({ q: p, p }, slips) / divisor(slips), slips),
    seldom: () => seldomEntropyMistakes(p),
  };
};
