/** The bits of an image that is encoded as grids of code words, each word one of so many. (van den Oord et al., 2017.) */
export interface CodeBitsProblem {
  readonly kind: 'code-bits';
  /** The rows and the columns of each grid. */
  readonly grids: readonly (readonly number[])[];
  /** How many words the codebook has. */
  readonly words: number;
}
