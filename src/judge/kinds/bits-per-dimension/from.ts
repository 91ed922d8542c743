import type { BitsPerDimensionProblem } from './problem.ts';

const isCount = (x: number): boolean => Number.isInteger(x) && x >= 1;

/**
 * The problem that plain data describes.
 *
 * @throws RangeError for numbers that no problem of the kind has.
 */
export const bitsPerDimensionFrom = (problem: BitsPerDimensionProblem): BitsPerDimensionProblem => {
  const { logDensity, dimensions, depth } = problem;
  if (Number.isFinite(logDensity) && isCount(dimensions) && isCount(depth)) return problem;
  throw new RangeError(
    'Bits per dimension need a finite log-density, and whole numbers of dimensions and of bits of a value, each at least 1.',
  );
};
