/** A piece of a line of code, with the class of its colour; without one it has the text's. */
export interface Piece {
  readonly text: string;
  readonly kind: string;
}

/** Code as lines without colours. */
export const plainLines = (source: string): readonly (readonly Piece[])[] =>
  source.split('\n').map((text) => [{ text, kind: '' }]);
