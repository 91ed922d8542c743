import type { CoordinatePair } from '../gaussian-terms.ts';
import { seldom, type SeldomMistake } from './seldom.ts';

/** What the divergence and the cross-entropy of two normals share: their quadratic terms, and the two spreads. */
export interface Quadratic {
  readonly truth: number;
  /** The value without the squared difference of the means. */
  readonly withoutMeans: number;
  /** The value without σ² of q over σ² of p; null where another mistake’s name covers that. */
  readonly withoutVariance: number | null;
  /** The value with both of them doubled. */
  readonly doubled: number;
}

export const aboutSquares = ({
  truth,
  withoutMeans,
  withoutVariance,
  doubled,
}: Quadratic): readonly SeldomMistake[] => [
  ...seldom(
    truth,
    {
      id: 'missing-mean-term',
      step: 'formula',
      clause: 'the term of the means is missing',
      message: 'The term of the means is missing: half the squared difference of the means, over σ² of p.',
    },
    [withoutMeans],
  ),
  ...seldom(
    truth,
    {
      id: 'variance-of-q-forgotten',
      step: 'formula',
      clause: 'the variance of q is missing beside the squared difference',
      message: 'Beside the squared difference of the means, the variance of q is missing.',
    },
    withoutVariance === null ? [] : [withoutVariance],
  ),
  ...seldom(
    truth,
    {
      id: 'missing-two',
      step: 'formula',
      clause: 'the 2 of 2σ² is missing',
      message: 'The 2 of 2σ² is missing: the squares count half. The other terms are right.',
    },
    [doubled],
  ),
];

/** The values with the spread of q changed, then with that of p: each only where the other’s would change, too. */
const changedInOne = (
  coordinates: readonly CoordinatePair[],
  valueOf: (coordinates: readonly CoordinatePair[]) => number,
  change: (sd: number) => number,
): readonly number[] => {
  const isOpen = coordinates.some(({ sdQ }) => sdQ !== 1) && coordinates.some(({ sdP }) => sdP !== 1);
  if (!isOpen) return [];
  return [
    valueOf(coordinates.map((pair) => ({ ...pair, sdQ: change(pair.sdQ) }))),
    valueOf(coordinates.map((pair) => ({ ...pair, sdP: change(pair.sdP) }))),
  ];
};

/** One measure of spread taken for the other in one of two normals, whose coordinates are independent. */
export const aboutOneSpread = (
  truth: number,
  coordinates: readonly CoordinatePair[],
  valueOf: (coordinates: readonly CoordinatePair[]) => number,
): readonly SeldomMistake[] => [
  ...seldom(
    truth,
    {
      id: 'variance-as-sd-in-one',
      step: 'substitution',
      clause: 'in one of the two, the variance stands where the standard deviation belongs',
      message:
        'In one of the two distributions the variance stands where the standard deviation belongs, and was squared once more.',
    },
    changedInOne(coordinates, valueOf, (sd) => sd * sd),
  ),
  ...seldom(
    truth,
    {
      id: 'sd-as-variance-in-one',
      step: 'substitution',
      clause: 'in one of the two, the standard deviation stands where the variance belongs',
      message: 'In one of the two distributions the standard deviation stands where the variance belongs.',
    },
    changedInOne(coordinates, valueOf, Math.sqrt),
  ),
];
