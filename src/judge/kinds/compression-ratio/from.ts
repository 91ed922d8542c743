import { checkCodes } from '../code-bits/codes.ts';
import type { CompressionRatioProblem } from './problem.ts';

/**
 * The problem that plain data describes.
 *
 * @throws RangeError for numbers that no problem of the kind has.
 */
export const compressionRatioFrom = (problem: CompressionRatioProblem): CompressionRatioProblem => {
  checkCodes(problem);
  const { image, depth } = problem;
  if (image.length === 3 && [...image, depth].every((side) => Number.isInteger(side) && side >= 1)) return problem;
  throw new RangeError(
    'An image has three whole numbers, its rows, columns and colours, and a depth in whole bits, each at least 1.',
  );
};
