import { isDiscrete, probabilitiesOf, type Pair } from '../../../problem.ts';
import { total } from '../../../total.ts';
import { directionMisconceptions } from './gaussian.ts';
import { seldomDiscreteMistakes } from './seldom-discrete.ts';
import type { Misconception, Slips, Working } from '../../../misconceptions/misconception.ts';
import { everyLogarithmBase10, logarithmScale } from '../../../misconceptions/logarithms.ts';
import { unitMisconceptions, written } from '../../../misconceptions/units.ts';

/** The mistakes in Σ q log(q/p). */
export const discreteSumMisconceptions = (outcomes: number): readonly Misconception[] => [
  {
    id: 'one-outcome-only',
    step: 'sum',
    forms: outcomes,
    clause: 'only one outcome is in the sum',
    message: 'Only one outcome was counted. The sum runs over all of them.',
  },
  {
    id: 'weights-forgotten',
    step: 'formula',
    clause: 'the logarithms are not weighted',
    message: 'The logarithms were added without their weights: each counts with its probability under q.',
  },
  {
    id: 'cross-entropy-for-divergence',
    step: 'formula',
    clause: 'the cross-entropy stands for the divergence',
    message: 'This is the cross-entropy −Σ q\u00a0log\u00a0p. The divergence is what it exceeds the entropy of q by.',
  },
  everyLogarithmBase10,
];

/** Σ q log(q/p) with the mistakes in it. An outcome that q excludes adds nothing. */
export const discreteDivergenceWith = (pair: Pair, slips: Slips): number => {
  const { q, p } = slips.has('reversed-direction') ? { q: pair.p, p: pair.q } : pair;
  if (!isDiscrete(q) || !isDiscrete(p)) return NaN;
  const under = probabilitiesOf(q);
  const other = probabilitiesOf(p);
  const only = slips.get('one-outcome-only');
  if (only !== undefined && under[only] === 0) return NaN;
  const terms = under.map((weight, i) => {
    if ((only !== undefined && only !== i) || weight === 0) return 0;
    const logRatio = slips.has('cross-entropy-for-divergence')
      ? -Math.log(other[i] ?? NaN)
      : Math.log(weight / (other[i] ?? NaN));
    return slips.has('weights-forgotten') ? logRatio : weight * logRatio;
  });
  return total(terms) * logarithmScale(slips);
};

export const discreteDivergence = (pair: Pair): Working => ({
  misconceptions: [
    ...directionMisconceptions(pair),
    ...unitMisconceptions,
    ...discreteSumMisconceptions(isDiscrete(pair.q) ? probabilitiesOf(pair.q).length : 0),
  ],
  value: (slips) => written(discreteDivergenceWith(pair, slips), slips),
  seldom: () => seldomDiscreteMistakes(pair),
});
