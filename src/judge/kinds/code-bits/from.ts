import { checkCodes } from './codes.ts';
import type { CodeBitsProblem } from './problem.ts';

/**
 * The problem that plain data describes.
 *
 * @throws RangeError for numbers that no problem of the kind has.
 */
export const codeBitsFrom = (problem: CodeBitsProblem): CodeBitsProblem => {
  checkCodes(problem);
  return problem;
};
