/** An object of the book that has a colour of its own: the name of its token, how it is written, and what it is called. */
export interface ColouredObject {
  readonly token: 'data' | 'prior' | 'encoder' | 'decoder' | 'posterior' | 'evidence';
  /** In the signs of a sentence. */
  readonly sign: string;
  readonly name: string;
}

/** The six objects that keep their colours in every sentence, formula and picture. */
export const colouredObjects: readonly ColouredObject[] = [
  { token: 'data', sign: 'x', name: 'the data' },
  { token: 'prior', sign: 'p(z)', name: 'the prior' },
  { token: 'encoder', sign: 'q(z | x)', name: 'the encoder' },
  { token: 'decoder', sign: 'p(x | z)', name: 'the decoder' },
  { token: 'posterior', sign: 'p(z | x)', name: 'the exact posterior, and the gap to it' },
  { token: 'evidence', sign: 'log p(x)', name: 'the evidence' },
];
