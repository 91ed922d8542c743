import {
  addTerms,
  coordinatePairs,
  divergenceOf,
  gaussianTerms,
  termsOfPair,
  type CoordinatePair,
  type GaussianTerms,
} from '../../../gaussian-terms.ts';
import { aboutOneSpread, aboutSquares } from '../../../misconceptions/seldom-gaussian.ts';
import { seldom, type SeldomMistake } from '../../../misconceptions/seldom.ts';
import type { Pair } from '../../../problem.ts';
import { total } from '../../../total.ts';

type Coordinates = readonly CoordinatePair[];

/** (log σ)² for log σ², with the sign that it has and with the other. */
const squaredLogarithms = (coordinates: Coordinates, terms: GaussianTerms): readonly number[] => {
  const logRatio = total(coordinates.map(({ sdQ, sdP }) => Math.log(sdP) ** 2 - Math.log(sdQ) ** 2));
  return [logRatio, -logRatio].map((wrong) => divergenceOf({ ...terms, logRatio: wrong }));
};

const aboutSpreads = (truth: number, terms: GaussianTerms, coordinates: Coordinates): readonly SeldomMistake[] => [
  ...aboutOneSpread(truth, coordinates, (changed) => divergenceOf(addTerms(changed.map(termsOfPair)))),
  ...seldom(
    truth,
    {
      id: 'sd-in-the-quotient',
      step: 'squares',
      clause: 'in the quotient of the variances, σ is not squared',
      message: 'In the quotient σ²\u00a0of\u00a0q over σ²\u00a0of\u00a0p, a σ was not squared. The logarithm is right.',
    },
    [total(coordinates.map(({ sdQ, sdP }) => sdQ / sdP ** 2)), total(coordinates.map(({ sdQ, sdP }) => sdQ / sdP))].map(
      (trace) => divergenceOf({ ...terms, trace }),
    ),
  ),
  ...seldom(
    truth,
    {
      id: 'squared-log-for-log-square',
      step: 'logarithm',
      clause: '(log\u00a0σ)² stands where log\u00a0σ² belongs',
      message:
        'The logarithm was squared, (log\u00a0σ)². It is the σ inside that is squared: log\u00a0σ²\u00a0=\u00a02\u00a0log\u00a0σ.',
    },
    squaredLogarithms(coordinates, terms),
  ),
];

const aboutTerms = (truth: number, terms: GaussianTerms): readonly SeldomMistake[] => {
  const { trace, shift, dimensions } = terms;
  const withDimensions = (counted: number): readonly number[] => [divergenceOf({ ...terms, dimensions: counted })];
  return [
    ...aboutSquares({
      truth,
      withoutMeans: divergenceOf({ ...terms, shift: 0 }),
      withoutVariance: dimensions === 1 ? divergenceOf({ ...terms, trace: 0 }) : null,
      doubled: divergenceOf({ ...terms, trace: 2 * trace, shift: 2 * shift }),
    }),
    ...seldom(
      truth,
      {
        id: 'plus-for-minus-one',
        step: 'formula',
        clause: 'the −1 in the bracket became +1',
        message: 'The −1 inside the bracket (−½ outside it) became a plus.',
      },
      withDimensions(-dimensions),
    ),
    ...seldom(
      truth,
      {
        id: 'minus-one-outside',
        step: 'formula',
        clause: 'the −1 stands outside the bracket',
        message: 'The −1 was subtracted outside the bracket. It stands inside, and is halved with the rest.',
      },
      withDimensions(2 * dimensions),
    ),
    ...seldom(
      truth,
      {
        id: 'minus-one-once',
        step: 'formula',
        clause: '1 was subtracted, and not the number of dimensions',
        message: 'The −1 was counted once. Every dimension has one.',
      },
      withDimensions(1),
    ),
    ...seldom(
      truth,
      {
        id: 'quotient-sign-flipped',
        step: 'formula',
        clause: 'the quotient of the variances has the wrong sign',
        message: 'The quotient σ²\u00a0of\u00a0q over σ²\u00a0of\u00a0p was subtracted. It is added.',
      },
      [divergenceOf({ ...terms, trace: -trace })],
    ),
  ];
};

/** The mistakes in the closed form of two normals that are made now and then. */
export const seldomGaussianMistakes = (pair: Pair): readonly SeldomMistake[] => {
  const terms = gaussianTerms(pair);
  if (terms === null) return [];
  const truth = divergenceOf(terms);
  const coordinates = coordinatePairs(pair);
  return [...aboutTerms(truth, terms), ...(coordinates ? aboutSpreads(truth, terms, coordinates) : [])];
};
