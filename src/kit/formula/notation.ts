import type { ObjectColour } from '../controls/NumberField.tsx';

/** A stretch of a formula in one slant: a letter that stands for something is slanted, all else is upright. */
export interface Run {
  readonly text: string;
  readonly slanted: boolean;
}

/** A part of a formula: an object of the book, in its colour, or what stands between objects. */
export interface Part {
  readonly object?: ObjectColour | undefined;
  /** Whether it stands lower, as the K of L_K. */
  readonly index: boolean;
  readonly runs: readonly Run[];
}

/** The objects of the book by what they are written as, in the colours that the chapters' TeX gives them. */
const objects: Readonly<Record<string, ObjectColour>> = {
  'log p(x)': 'evidence',
  'p(x)': 'evidence',
  'p(x|z)': 'decoder',
  'μ(z)': 'decoder',
  'p(z|x)': 'posterior',
  'p(z)': 'prior',
  p: 'prior',
  'q(z|x)': 'encoder',
  'q(z)': 'encoder',
  q: 'encoder',
};

const index = /_(\p{L}+|\d+)/u;
/** What may be an object: a density with what it is of, or its letter alone. */
const object = /(?<!\p{L})(log p\(x\)|[pqμ]\([xz|]+\)|[pq])(?![\p{L}(])/u;
/** A letter alone is a symbol; E of an expectation and N of a Gaussian are operators, and ℓ leans in the upright face. */
const symbol = /(?<!\p{L})(?![EN])([a-zA-Zα-ωϕ])(?!\p{L})/u;

/** Of what was split by an expression or a sign, every other piece was found. */
export const isFound = (at: number): boolean => at % 2 === 1;

const thin = '\u2009';
/** Room about the bars that part, “given” and “from” in a divergence; the double bar is the one of the chapters' font. */
const withBars = (text: string): string =>
  text.replaceAll('|', `${thin}|${thin}`).replaceAll(' ‖ ', `${thin}∥${thin}`).replaceAll('‖', '∥');

const runsOf = (text: string): readonly Run[] =>
  withBars(text)
    .split(symbol)
    .map((piece, at) => ({ text: piece, slanted: isFound(at) }))
    .filter((run) => run.text !== '');

/** A formula in the notation of the figures, as one types it: D_KL(q ‖ p(z|x)), log σ_1². */
export const partsOfFormula = (formula: string): readonly Part[] =>
  formula.split(index).flatMap((level, at) =>
    level
      .split(object)
      .filter((piece) => piece !== '')
      .map((piece) => ({ object: objects[piece], index: isFound(at), runs: runsOf(piece) })),
  );

/** Words in pieces, of which every other one is a formula: those between dollars. */
export const piecesOf = (words: string): readonly string[] => words.split('$');
