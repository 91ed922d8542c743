import { makeImages, PIXELS } from '../../../models/toy-vae/index.ts';

/** Nine pixels from 0 (black) to 1 (white), row by row. */
export type Image = readonly number[];

/** Where the images to train on come from. Those that the reader adds stand beside a preset's, or alone. */
export const dataChoices = {
  'lit-tile': 'lit tile',
  'brightness-contrast': 'brightness × contrast',
  own: 'your own',
} as const;

/** What the images are, in a line. */
export const dataInWords: Readonly<Record<DataChoice, string>> = {
  'lit-tile': 'a tile, lit from some direction',
  'brightness-contrast': 'brightness, and centre against edge',
  own: 'what you drew or imported',
};

export type DataChoice = keyof typeof dataChoices;

/** The images of a preset, and the seed they are drawn from: the book's own. */
const presetCount = 512;
const presetSeed = 1;

/** As many images of the reader's own as the lab takes, drawn, imported or from a link. */
export const mostOwn = 5000;

/** As many as the panel has room for; the exact readings are means over them. */
export const mostShown = 24;

/** As many as the latent plane has room for. */
export const mostInPlane = 128;

const made = new Map<DataChoice, readonly Image[]>();

/** The preset's images; none for 'own'. */
export function presetImages(data: DataChoice): readonly Image[] {
  const known = made.get(data);
  if (known) return known;
  const images = data === 'own' ? [] : split(makeImages(data, presetSeed, presetCount));
  made.set(data, images);
  return images;
}

/** All images to train on: the reader's own first, so that they are among those shown. With none at all, the default's. */
export function allImages(data: DataChoice, own: readonly Image[]): readonly Image[] {
  const nothing = data === 'own' && own.length === 0;
  return [...own, ...presetImages(nothing ? 'lit-tile' : data)];
}

/** The preset that begins with these images, if one does. */
export function presetOf(images: readonly Image[]): DataChoice | undefined {
  const begins = (data: DataChoice): boolean => {
    const preset = presetImages(data);
    return images.every((image, i) => image.every((pixel, j) => Math.abs(pixel - (preset[i]?.[j] ?? 2)) < 1e-6));
  };
  return (['lit-tile', 'brightness-contrast'] as const).find(begins);
}

function split(pixels: ArrayLike<number>): Image[] {
  return Array.from({ length: pixels.length / PIXELS }, (_, i) =>
    Array.from({ length: PIXELS }, (_, pixel) => pixels[i * PIXELS + pixel]!),
  );
}

/** n×9 numbers, as training takes them. */
export function packImages(images: readonly Image[]): Float32Array {
  return Float32Array.from(images.flat());
}
