import type { Codes } from '../code-bits/codes.ts';

/** By what factor grids of code words take fewer bits than the image that they encode. */
export interface CompressionRatioProblem extends Codes {
  readonly kind: 'compression-ratio';
  /** Rows, columns and colours of the image. */
  readonly image: readonly number[];
  /** Bits of each of its values. */
  readonly depth: number;
}
