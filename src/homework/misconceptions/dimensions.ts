import { addTerms, coordinatePairs, divergenceOf, gaussianTerms, termsOfPair } from '../gaussian-terms.ts';
import type { Problem } from '../problem.ts';
import type { Misconception } from './misconception.ts';

const severalDimensions = (problem: Problem) => {
  const terms = gaussianTerms(problem);
  return terms && terms.dimensions > 1 ? terms : null;
};

/** The mistakes that more than one dimension invites. */
export const dimensionMisconceptions: readonly Misconception[] = [
  {
    id: 'mean-over-dimensions',
    step: 'sum',
    values: (problem) => {
      const terms = severalDimensions(problem);
      return terms ? [divergenceOf(terms) / terms.dimensions] : [];
    },
    message: () => 'The dimensions were averaged. Independent dimensions add: the divergence is their sum.',
  },
  {
    id: 'one-dimension-only',
    step: 'sum',
    values: (problem) => {
      const terms = (coordinatePairs(problem) ?? []).map(termsOfPair);
      if (terms.length < 2) return [];
      const total = divergenceOf(addTerms(terms));
      const each = terms.map(divergenceOf);
      return [...each, ...each.map((one) => total - one)];
    },
    message: () => 'A dimension is missing from the sum.',
  },
  {
    id: 'trace-forgotten',
    step: 'formula',
    values: (problem) => {
      const terms = severalDimensions(problem);
      return terms ? [divergenceOf({ ...terms, trace: 0 })] : [];
    },
    message: () => 'The trace of Σₚ⁻¹Σ_q is missing.',
  },
  {
    id: 'determinant-inverted',
    step: 'formula',
    values: (problem) => {
      const terms = severalDimensions(problem);
      return terms ? [divergenceOf({ ...terms, logRatio: -terms.logRatio })] : [];
    },
    message: () =>
      'The ratio of the determinants is upside down: it is log\u00a0det\u00a0Σₚ\u00a0−\u00a0log\u00a0det\u00a0Σ_q.',
  },
];
