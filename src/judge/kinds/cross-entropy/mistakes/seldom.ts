import { coordinatePairs, gaussianTerms, logDeterminantOf, type CoordinatePair } from '../../../gaussian-terms.ts';
import { aboutOneSpread, aboutSquares } from '../../../misconceptions/seldom-gaussian.ts';
import { seldom, type SeldomMistake } from '../../../misconceptions/seldom.ts';
import { isDiscrete, isGaussian, probabilitiesOf, type Pair } from '../../../problem.ts';
import { total } from '../../../total.ts';
import { meanOverOutcomes, outcomeLeftOut } from '../../divergence/mistakes/seldom-discrete.ts';

const timesLog = (weight: number, x: number): number => (weight === 0 ? 0 : weight * Math.log(x));

const softmax = (scores: readonly number[]): readonly number[] => {
  const powers = scores.map(Math.exp);
  return powers.map((power) => power / total(powers));
};

const discrete = ({ q, p }: Pair): readonly SeldomMistake[] => {
  if (!isDiscrete(q) || !isDiscrete(p)) return [];
  const [under, over] = [probabilitiesOf(q), probabilitiesOf(p)];
  const termsOf = (p: readonly number[]): readonly number[] => under.map((weight, i) => -timesLog(weight, p[i] ?? NaN));
  const terms = termsOf(over);
  const truth = total(terms);
  const ofEveryClass = under.map((weight, i) => -timesLog(1 - weight, 1 - (over[i] ?? NaN)));
  return [
    ...outcomeLeftOut(truth, terms),
    ...meanOverOutcomes(truth, terms.length),
    ...seldom(
      truth,
      {
        id: 'softmax-of-probabilities',
        step: 'substitution',
        clause: 'a softmax was taken of what are probabilities already',
        message: 'A softmax was taken of the numbers of p. They are probabilities already.',
      },
      [total(termsOf(softmax(over)))],
    ),
    ...seldom(
      truth,
      {
        id: 'binary-for-every-class',
        step: 'formula',
        clause: 'every class was counted as a coin of its own',
        message:
          'Every class was counted as a coin of its own, with (1\u00a0−\u00a0q)\u00a0log(1\u00a0−\u00a0p) besides. The classes exclude one another: the sum is of q\u00a0log\u00a0p alone.',
      },
      under.length > 2 ? [truth + total(ofEveryClass)] : [],
    ),
  ];
};

/** ½(log 2πσ² of p + σ² of q over σ² of p + the squared distance of the means over σ² of p), summed. */
const sumOf = (coordinates: readonly CoordinatePair[]): number =>
  total(
    coordinates.map(
      ({ meanQ, meanP, sdQ, sdP }) =>
        0.5 * (Math.log(2 * Math.PI) + 2 * Math.log(sdP) + (sdQ / sdP) ** 2 + ((meanQ - meanP) / sdP) ** 2),
    ),
  );

const gaussian = (pair: Pair): readonly SeldomMistake[] => {
  const terms = gaussianTerms(pair);
  if (terms === null || !isGaussian(pair.p)) return [];
  const { trace, shift, dimensions } = terms;
  const logarithms = dimensions * Math.log(2 * Math.PI) + logDeterminantOf(pair.p);
  const truth = 0.5 * (logarithms + trace + shift);
  return [
    ...aboutSquares({
      truth,
      withoutMeans: 0.5 * (logarithms + trace),
      withoutVariance: 0.5 * (logarithms + shift),
      doubled: 0.5 * logarithms + trace + shift,
    }),
    ...aboutOneSpread(truth, coordinatePairs(pair) ?? [], sumOf),
  ];
};

/** The mistakes in −E_q[log p] that are made now and then. */
export const seldomCrossEntropyMistakes = (pair: Pair): readonly SeldomMistake[] =>
  isDiscrete(pair.q) ? discrete(pair) : gaussian(pair);
