import type { LinearCollapseProblem } from './problem.ts';

const isPositive = (x: number): boolean => Number.isFinite(x) && x > 0;

/**
 * The problem that plain data describes.
 *
 * @throws RangeError for numbers that no problem of the kind has.
 */
export const linearCollapseFrom = (problem: LinearCollapseProblem): LinearCollapseProblem => {
  const { eigenvalues, variance, beta } = problem;
  if (eigenvalues.length > 0 && [...eigenvalues, variance, beta].every(isPositive)) return problem;
  throw new RangeError(
    'A linear VAE needs at least one latent, and every λ, the variance σ² of the decoder and β finite and greater than zero.',
  );
};
