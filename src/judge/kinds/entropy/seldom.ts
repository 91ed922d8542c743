import type { Distribution } from '../../../math/index.ts';
import { seldom, type SeldomMistake } from '../../misconceptions/seldom.ts';
import { isDiscrete, probabilitiesOf } from '../../problem.ts';
import { meanOverOutcomes, outcomeLeftOut } from '../divergence/mistakes/seldom-discrete.ts';

/** The mistakes in the entropy of a discrete distribution that are made now and then. */
export const seldomEntropyMistakes = (p: Distribution): readonly SeldomMistake[] => {
  if (!isDiscrete(p)) return [];
  const probabilities = probabilitiesOf(p);
  const terms = probabilities.map((weight) => (weight === 0 ? 0 : -weight * Math.log(weight)));
  const truth = p.entropy();
  return [
    ...outcomeLeftOut(truth, terms),
    ...meanOverOutcomes(truth, terms.length),
    ...seldom(
      truth,
      {
        id: 'perplexity-for-entropy',
        step: 'logarithm',
        clause: 'e was raised to the entropy',
        message: 'This is the perplexity, e to the power of the entropy. The question asks for the entropy itself.',
      },
      [Math.exp(truth)],
    ),
    ...seldom(
      truth,
      {
        id: 'entropy-as-if-uniform',
        step: 'definition',
        clause: 'the outcomes were taken as equally likely',
        message:
          'This is the logarithm of the number of outcomes, the entropy they would have if all were equally likely.',
      },
      [Math.log(probabilities.length)],
    ),
  ];
};
