import type { Distribution } from '../../math/index.ts';
import { addTerms, coordinatePairs, gaussianTerms, logDeterminantOf, termsOfPair } from '../gaussian-terms.ts';
import {
  isDiscrete,
  isGaussian,
  probabilitiesOf,
  type CrossEntropyProblem,
  type EntropyProblem,
  type Pair,
} from '../problem.ts';
import { total } from '../total.ts';
import { averagingDivisor, averagingMisconceptions } from './averaging.ts';
import type { Misconception, Slips, Working } from './misconception.ts';
import {
  everyLogarithmBase10,
  logarithmMisconceptions,
  logarithmScale,
  unitMisconceptions,
  written,
} from './shared.ts';
import { spreadMisconceptions, spreadWith } from './spreads.ts';

/** Which of the two is asked for: they share their mistakes, but not every word. */
type Asked = 'entropy' | 'cross-entropy';

/** The mistakes in −E_q[log p] of normals of any kind. */
const gaussianSum = (asked: Asked, pair: Pair, isIndependent: boolean): readonly Misconception[] => [
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

const halfTheLogarithm: Misconception = {
  id: 'log-sd-for-log-variance',
  step: 'formula',
  clause: 'log\u00a0σ stands where log\u00a0σ² belongs',
  message: 'The formula has ½\u00a0log\u00a0σ² where ½\u00a0log\u00a0σ was put.',
};

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

const discreteSum = (outcomes: number): readonly Misconception[] => [
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
const expectedLogWith = (pair: Pair, slips: Slips): number =>
  isDiscrete(pair.q) ? discreteSumWith(pair, slips) : gaussianSumWith(pair, slips);

const turnedRound: Misconception = {
  id: 'wrong-sign',
  step: 'definition',
  clause: 'the sign is turned round',
  message: 'The sign is turned round: the definition has a minus before the expected logarithm.',
};

/**
 * Half the logarithm is what an entropy has, too, whose σ was taken for σ²: the value cannot tell, and one name is enough.
 */
const entropySum = (p: Distribution): readonly Misconception[] => {
  if (isDiscrete(p)) return discreteSum(probabilitiesOf(p).length);
  const pair = { q: p, p };
  const isIndependent = coordinatePairs(pair) !== null;
  return [...(isIndependent ? spreadMisconceptions({ p }) : []), ...gaussianSum('entropy', pair, isIndependent)];
};

const crossEntropySum = ({ q, p }: Pair): readonly Misconception[] => {
  if (isDiscrete(q)) return discreteSum(probabilitiesOf(q).length);
  const isIndependent = coordinatePairs({ q, p }) !== null;
  return [
    ...(isIndependent ? [...spreadMisconceptions({ q, p }), halfTheLogarithm] : []),
    ...gaussianSum('cross-entropy', { q, p }, isIndependent),
  ];
};

export const entropyWorking = ({ p }: EntropyProblem): Working => {
  const divisor = averagingDivisor({ q: p, p });
  return {
    misconceptions: [turnedRound, ...unitMisconceptions, ...entropySum(p)],
    value: (slips) => written(expectedLogWith({ q: p, p }, slips) / divisor(slips), slips),
  };
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
  };
};
