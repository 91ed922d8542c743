import { addTerms, coordinatePairs, gaussianTerms, logDeterminantOf, termsOfPair } from '../../../gaussian-terms.ts';
import { averagingMisconceptions } from '../../../misconceptions/averaging.ts';
import type { Misconception, Slips } from '../../../misconceptions/misconception.ts';
import { everyLogarithmBase10, logarithmMisconceptions, logarithmScale } from '../../../misconceptions/logarithms.ts';
import { spreadWith } from '../../../misconceptions/spreads.ts';
import { isDiscrete, isGaussian, probabilitiesOf, type Pair } from '../../../problem.ts';
import { total } from '../../../total.ts';

/** Which of the two is asked for: they share their mistakes, but not every word. */
type Asked = 'entropy' | 'cross-entropy';

/** The mistakes in −E_q[log p] of normals of any kind. */
export const gaussianSum = (asked: Asked, pair: Pair, isIndependent: boolean): readonly Misconception[] => [
  {
    id: 'missing-half',
    step: 'formula',
    clause: 'the factor ½ is missing',
    message: 'The factor ½ is missing: this is twice the value.',
  },
  {
    id: 'missing-two-pi',
    step: 'formula',
    clause: 'log\u00a02π is missing',
    message: 'The constant ½\u00a0log\u00a02π of the normal density is missing, once for each dimension.',
  },
  {
    id: 'missing-log-term',
    step: 'formula',
    clause: `the logarithm of the ${isIndependent ? 'spread' : 'determinant'} is missing`,
    message: `The logarithm of the ${isIndependent ? 'spread, ½\u00a0log\u00a0σ²' : 'determinant, ½\u00a0log\u00a0det\u00a0Σ'}, is missing.`,
  },
  {
    id: 'missing-quadratic-term',
    step: 'formula',
    clause: 'the expectation of the exponent is missing',
    message:
      asked === 'entropy'
        ? 'The expectation of the density’s exponent is missing: it is ½ in each dimension.'
        : 'The expectation of the exponent of p is missing: half the expected square of the distance from the mean of p, measured in spreads of p.',
  },
  ...averagingMisconceptions(pair, asked),
  ...logarithmMisconceptions,
];

/** Twice −E_q[log p] of normals, in its parts. */
interface Parts {
  /** d log 2π */
  readonly constant: number;
  /** log det Σ_p */
  readonly logDeterminant: number;
  /** tr Σ_p⁻¹Σ_q + (μ_q − μ_p)ᵀΣ_p⁻¹(μ_q − μ_p) */
  readonly square: number;
}

const partsWith = (pair: Pair, slips: Slips): Parts | null => {
  const coordinates = coordinatePairs(pair)?.map((coordinate) => ({
    ...coordinate,
    sdQ: spreadWith(coordinate.sdQ, slips),
    sdP: spreadWith(coordinate.sdP, slips),
  }));
  const terms = coordinates ? addTerms(coordinates.map(termsOfPair)) : gaussianTerms(pair);
  if (terms === null || !isGaussian(pair.p)) return null;
  return {
    constant: terms.dimensions * Math.log(2 * Math.PI),
    logDeterminant: coordinates ? total(coordinates.map(({ sdP }) => 2 * Math.log(sdP))) : logDeterminantOf(pair.p),
    square: terms.trace + terms.shift,
  };
};

/** ½(d log 2π + log det Σ_p + tr Σ_p⁻¹Σ_q + (μ_q − μ_p)ᵀΣ_p⁻¹(μ_q − μ_p)), with the mistakes in it. */
const gaussianSumWith = (pair: Pair, slips: Slips): number => {
  const parts = partsWith(pair, slips);
  if (parts === null) return NaN;
  const scale = logarithmScale(slips);
  const logDeterminant = parts.logDeterminant * (slips.has('log-sd-for-log-variance') ? 0.5 : 1);
  return (
    (slips.has('missing-half') ? 1 : 0.5) *
    ((slips.has('missing-two-pi') ? 0 : parts.constant * scale) +
      (slips.has('missing-log-term') ? 0 : logDeterminant * scale) +
      (slips.has('missing-quadratic-term') ? 0 : parts.square))
  );
};

export const discreteSum = (outcomes: number): readonly Misconception[] => [
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
    message: 'The logarithms were added without their weights: each counts with its probability.',
  },
  everyLogarithmBase10,
];

/** −Σ q log p with the mistakes in it. */
const discreteSumWith = ({ q, p }: Pair, slips: Slips): number => {
  if (!isDiscrete(q) || !isDiscrete(p)) return NaN;
  const [under, other] = [probabilitiesOf(q), probabilitiesOf(p)];
  const only = slips.get('one-outcome-only');
  if (only !== undefined && under[only] === 0) return NaN;
  const terms = under.map((weight, i) => {
    if ((only !== undefined && only !== i) || weight === 0) return 0;
    return -Math.log(other[i] ?? NaN) * (slips.has('weights-forgotten') ? 1 : weight);
  });
  return total(terms) * logarithmScale(slips);
};

/** −E_q[log p] of any pair, with the mistakes in it. */
export const expectedLogWith = (pair: Pair, slips: Slips): number =>
  isDiscrete(pair.q) ? discreteSumWith(pair, slips) : gaussianSumWith(pair, slips);

export const turnedRound: Misconception = {
  id: 'wrong-sign',
  step: 'definition',
  clause: 'the sign is turned round',
  message: 'The sign is turned round: the definition has a minus before the expected logarithm.',
};
