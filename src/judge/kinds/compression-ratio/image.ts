import type { CompressionRatioProblem } from './problem.ts';

/** The bits of the image, as it stands. */
export const bitsOfImage = ({ image, depth }: CompressionRatioProblem): number =>
  image.reduce((product, side) => product * side, depth);
