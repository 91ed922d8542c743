import { isDiscrete, probabilitiesOf, type Pair } from '../../problem.ts';
import type { ElboProblem } from './problem.ts';
import { closedFormMisconceptions } from '../divergence/mistakes/closed-form.ts';
import { discreteDivergenceWith, discreteSumMisconceptions } from '../divergence/mistakes/discrete.ts';
import { gaussianDivergenceWith } from '../divergence/mistakes/gaussian.ts';
import { seldomDiscreteMistakes } from '../divergence/mistakes/seldom-discrete.ts';
import { seldomGaussianMistakes } from '../divergence/mistakes/seldom-gaussian.ts';
import type { SeldomMistake } from '../../misconceptions/seldom.ts';
import type { Misconception, Working } from '../../misconceptions/misconception.ts';
import { unitMisconceptions, written } from '../../misconceptions/units.ts';

const own: readonly Misconception[] = [
  {
    id: 'wrong-sign',
    step: 'definition',
    clause: 'the sign is turned round',
    message: 'This is minus the ELBO, the loss that training makes small. The question asks for the ELBO itself.',
  },
  {
    id: 'divergence-added',
    step: 'difference',
    clause: 'the divergence is added',
    message: 'The divergence was added. It is subtracted: the ELBO is the reconstruction term less the divergence.',
  },
  {
    id: 'reversed-direction',
    step: 'definition',
    clause: 'the divergence is taken in the other direction',
    message:
      'The divergence was taken in the other direction, D(p\u00a0‖\u00a0q). The ELBO has D(q\u00a0‖\u00a0p): the expectation is under q.',
  },
  {
    id: 'divergence-forgotten',
    step: 'definition',
    clause: 'the divergence is left out',
    message: 'This is the reconstruction term alone. The divergence is still to be subtracted.',
  },
  {
    id: 'reconstruction-forgotten',
    step: 'definition',
    clause: 'the reconstruction term is left out',
    message: 'This is minus the divergence alone. The reconstruction term is still to be added.',
  },
  ...unitMisconceptions,
];

/** In the ELBO a mistake of the divergence breaks the divergence’s part: its own sentence speaks of a value that is not here. */
const withinDivergence = ({ clause, ...misconception }: Misconception): Misconception => ({
  ...misconception,
  clause,
  message: `In the divergence, ${clause}.`,
});

const seldomOfDivergence = (pair: Pair): readonly SeldomMistake[] =>
  isDiscrete(pair.q) ? seldomDiscreteMistakes(pair) : seldomGaussianMistakes(pair);

const seldomWithinDivergence =
  (reconstruction: number) =>
  ({ values, ...mistake }: SeldomMistake): SeldomMistake => ({
    ...withinDivergence(mistake),
    values: values.map((divergence) => reconstruction - divergence),
  });

export const elboWorking = ({ reconstruction, q, p }: ElboProblem): Working => {
  const pair = { q, p };
  const ofDivergence = isDiscrete(q)
    ? discreteSumMisconceptions(probabilitiesOf(q).length)
    : closedFormMisconceptions(pair);
  return {
    misconceptions: [...own, ...ofDivergence.map(withinDivergence)],
    value(slips) {
      if (slips.has('divergence-forgotten') && slips.has('reconstruction-forgotten')) return NaN;
      const divergence = isDiscrete(q) ? discreteDivergenceWith(pair, slips) : gaussianDivergenceWith(pair, slips);
      const subtracted = slips.has('divergence-forgotten') ? 0 : divergence;
      const first = slips.has('reconstruction-forgotten') ? 0 : reconstruction;
      return written(slips.has('divergence-added') ? first + subtracted : first - subtracted, slips);
    },
    seldom: () => seldomOfDivergence(pair).map(seldomWithinDivergence(reconstruction)),
  };
};
