import { bookImages, notesImage, PIXELS } from '../../models/toy-vae/index.ts';
import { readNumber } from '../../kit/settings/read-number.ts';
import type { Typed } from '../../text/typed.ts';

/** An image x: one of the book's by its place, counted from 0, or nine pixels. */
export type ImageChoice = number | readonly number[];

/** Nine pixels typed in a row, separated by blanks, commas or semicolons; a decimal comma is read where blanks separate. */
export function readPixels(text: string): Typed<readonly number[]> {
  const commasSeparate = text.includes('.') || !/[\s;]/.test(text.trim());
  const parts = text.split(commasSeparate ? /[\s;,]+/ : /[\s;]+|,\s+/).filter((part) => part !== '');
  if (parts.length !== PIXELS) {
    const found = parts.length === 1 ? 'is one number' : `are ${parts.length} numbers`;
    return { ok: false, problem: `An image has nine pixels, row by row from the top, and here ${found}.` };
  }
  const pixels: number[] = [];
  for (const [i, part] of parts.entries()) {
    const reading = readNumber(part, { name: `pixel ${i + 1}`, min: 0, max: 1 });
    if (!reading.ok) return reading;
    pixels.push(reading.value);
  }
  return { ok: true, value: pixels };
}

export const pixelsOf = (choice: ImageChoice): readonly number[] =>
  typeof choice === 'number' ? bookImages[choice]! : choice;

const same = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((pixel, i) => Math.fround(pixel) === Math.fround(b[i]!));

/** The place of an image in a list, to single precision; −1 where it is not in it. */
export const placeOf = (pixels: readonly number[], images: readonly (readonly number[])[]): number =>
  images.findIndex((image) => same(image, pixels));

/** The choice that stands for nine pixels: the book's image where they are one. */
export function choiceOf(pixels: readonly number[]): ImageChoice {
  const place = placeOf(pixels, bookImages);
  return place < 0 ? pixels : place;
}

export const isNotesImage = (choice: ImageChoice): boolean => typeof choice !== 'number' && same(choice, notesImage);

/** As it reads in a sentence: "image 3", "the notes’ image", "an image of your own". */
export function imageInWords(choice: ImageChoice): string {
  if (typeof choice === 'number') return `image ${choice + 1}`;
  return isNotesImage(choice) ? 'the notes’ image' : 'an image of your own';
}
