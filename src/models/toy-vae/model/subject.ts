import { bookModel } from '../examples/book-model.ts';
import { encode, type Encoding } from './encoder.ts';
import { makeImages } from '../examples/images.ts';
import { PIXELS, type Parameters } from './parameters.ts';

/** What an exact quantity is about: a model, one image, and a q over its latent plane. */
export interface Subject {
  readonly parameters: Parameters;
  /** Nine pixels, row by row. */
  readonly x: readonly number[];
  readonly q: Encoding;
  /** What the model's encoder says about x; q may differ from it. */
  readonly encoderQ: Encoding;
}

/** How q differs from the encoder's: what is added to its mean, and what multiplies its standard deviations. */
export interface EncodingChange {
  readonly shift: readonly [number, number];
  readonly scale: number;
}

const unchanged: EncodingChange = { shift: [0, 0], scale: 1 };

/** A model and an image, with the encoder's q or one changed from it. @throws for bad shapes and for NaN. */
export function subjectAt(
  parameters: Parameters,
  x: readonly number[],
  { shift, scale }: EncodingChange = unchanged,
): Subject {
  const encoderQ = encode(parameters, x);
  const q = {
    mean: Array.from(encoderQ.mean, (mean, j) => mean + shift[j]!),
    logVariance: Array.from(encoderQ.logVariance, (logVariance) => logVariance + 2 * Math.log(scale)),
  };
  return { parameters, x, q, encoderQ };
}

const SHOWN_IMAGES = 24;

/** The first images of the set that the book's model was trained on: those that a page shows. */
export const bookImages: readonly (readonly number[])[] = rowsOf(makeImages('lit-tile', 1, SHOWN_IMAGES));

/** The image that the notes compute with. */
export const notesImage: readonly number[] = [0.1, 0.5, 0.9, 0.2, 0.6, 0.8, 0.3, 0.7, 0.4];

/** The book's model, its first image, and the encoder's q. */
export const defaultSubject: Subject = subjectAt(bookModel, bookImages[0]!);

function rowsOf(images: Float64Array): number[][] {
  return Array.from({ length: images.length / PIXELS }, (_, row) => [
    ...images.subarray(PIXELS * row, PIXELS * (row + 1)),
  ]);
}
