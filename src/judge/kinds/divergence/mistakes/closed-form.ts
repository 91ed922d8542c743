import { coordinatePairs, gaussianTerms } from '../../../gaussian-terms.ts';
import type { Pair } from '../../../problem.ts';
import { averagingMisconceptions } from '../../../misconceptions/averaging.ts';
import type { Misconception } from '../../../misconceptions/misconception.ts';
import { logarithmMisconceptions } from '../../../misconceptions/logarithms.ts';
import { spreadMisconceptions } from '../../../misconceptions/spreads.ts';

const missingHalf: Misconception = {
  id: 'missing-half',
  step: 'formula',
  clause: 'the factor ½ is missing',
  message: 'The factor ½ is missing: this is twice the divergence.',
};

/** Mistakes about each coordinate’s own mean and spread. */
const ofCoordinates = (pair: Pair): readonly Misconception[] => [
  ...spreadMisconceptions({ ...pair }),
  {
    id: 'log-sd-for-log-variance',
    step: 'formula',
    clause: 'the logarithm is half as large as it should be, log\u00a0σ for log\u00a0σ²',
    message:
      'The logarithm came out half as large as it is: log\u00a0σ stands where log\u00a0σ² belongs, or ½\u00a0log\u00a0σ where log\u00a0σ does.',
  },
  {
    id: 'exp-log-variance-as-sd',
    step: 'substitution',
    clause: 'exp(log\u00a0σ²) was taken for σ',
    message:
      'What exp(log\u00a0σ²) gives was taken for σ and then squared. It is the variance already; the standard deviation is exp(½\u00a0log\u00a0σ²).',
  },
  {
    id: 'mean-not-squared',
    step: 'squares',
    forms: 2,
    clause: 'the difference of the means is not squared',
    message: 'The difference of the means was not squared.',
  },
];

const missingLogTerm: Misconception = {
  id: 'missing-log-term',
  step: 'formula',
  clause: 'the logarithm is missing',
  message: 'The logarithm is missing.',
};

const ofOneDimension: readonly Misconception[] = [
  {
    id: 'log-sign-flipped',
    step: 'formula',
    clause: 'the logarithm has the wrong sign',
    message: 'The logarithm has the wrong sign: it is log\u00a0σ² of p, less log\u00a0σ² of q.',
  },
  {
    id: 'missing-minus-one',
    step: 'formula',
    clause: 'the −1 in the bracket is missing',
    message: 'The −1 inside the bracket (−½ outside it) was dropped.',
  },
];

const ofSeveralDimensions: readonly Misconception[] = [
  {
    id: 'determinant-inverted',
    step: 'formula',
    clause: 'the ratio of the determinants is upside down',
    message:
      'The ratio of the determinants is upside down: it is log\u00a0det\u00a0Σₚ\u00a0−\u00a0log\u00a0det\u00a0Σ_q. Where they are diagonal, each coordinate has log\u00a0σ² of p, less log\u00a0σ² of q.',
  },
  {
    id: 'missing-minus-one',
    step: 'formula',
    clause: 'the number of dimensions was not subtracted',
    message: 'The number of dimensions was not subtracted: it is the −1 of every coordinate.',
  },
  {
    id: 'trace-forgotten',
    step: 'formula',
    clause: 'the trace is missing',
    message: 'The trace of Σₚ⁻¹Σ_q is missing. Where both are diagonal it is the sum of σ² of q over σ² of p.',
  },
];

const dimensionsLeftOut = (dimensions: number): Misconception => ({
  id: 'one-dimension-only',
  step: 'sum',
  forms: 2 * dimensions,
  clause: 'not every dimension is in the sum',
  message: 'Not every dimension is in the sum.',
});

/** The mistakes in the closed form of two normals, one way or the other round. */
export const closedFormMisconceptions = (pair: Pair): readonly Misconception[] => {
  const dimensions = gaussianTerms(pair)?.dimensions ?? 0;
  const isIndependent = coordinatePairs(pair) !== null;
  const several = [
    ...ofSeveralDimensions,
    ...averagingMisconceptions(pair, 'divergence'),
    ...(isIndependent ? [dimensionsLeftOut(dimensions)] : []),
  ];
  return [
    missingHalf,
    ...(isIndependent ? ofCoordinates(pair) : []),
    missingLogTerm,
    ...(dimensions === 1 ? ofOneDimension : several),
    ...logarithmMisconceptions,
  ];
};
