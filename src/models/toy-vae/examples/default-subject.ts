import { PIXELS } from '../model/parameters.ts';
import { subjectAt, type Subject } from '../model/subject.ts';
import { bookModel } from './book-model.ts';
import { makeImages } from './images.ts';

const SHOWN_IMAGES = 24;
const TRAINING_IMAGES = 512;

/** The images that the book's model was trained on, one after the other. */
export const bookTrainingSet = (): Float64Array => makeImages('lit-tile', 1, TRAINING_IMAGES);

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
