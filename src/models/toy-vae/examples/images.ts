import { randomSource, type RandomSource, type Seed } from '../../../math/index.ts';
import { PIXELS } from '../model/parameters.ts';
import { checkWholeNumber } from '../../../math/arguments.ts';

/** The sets of images that the book can make, each from two known factors and noise. */
export type ImageFamily = 'lit-tile' | 'brightness-contrast';

/** The standard deviation of the noise on every pixel. */
export const PIXEL_NOISE = 0.03;

interface Family {
  /** What a pixel shows of the two factors; column and row are −1, 0 or 1, counted from the centre. */
  readonly pixel: (first: number, second: number, column: number, row: number) => number;
}

const families: Readonly<Record<ImageFamily, Family>> = {
  'lit-tile': {
    pixel: (a, b, column, row) => a * column + b * row,
  },
  'brightness-contrast': {
    pixel: (brightness, contrast, column, row) => brightness + contrast * (column === 0 && row === 0 ? 1 : -1 / 4),
  },
};

/**
 * Images of a family, nine pixels each, row by row, one after the other: ½ + ½ tanh(1.2 f), with f made of two factors a
 * and b, uniform on [−1, 1]. `lit-tile` is a tile lit from a direction, f = a·column + b·row; the covariance of its
 * pixels has the eigenvalues 0.35, 0.35 and nothing above 0.005. `brightness-contrast` has a brightness a and a centre
 * that stands out from its edge by a contrast b, f = a + b at the centre and a − b/4 around it; eigenvalues 0.65, 0.07,
 * then noise. Every pixel gets noise of standard deviation PIXEL_NOISE and is then held to [0, 1]. The first images of a
 * larger set are those of a smaller one of the same seed.
 *
 * @throws unless count is a whole number from 1 to 100,000, and for a seed that randomSource refuses.
 */
export function makeImages(family: ImageFamily, seed: Seed, count: number): Float64Array {
  checkWholeNumber('makeImages', 'count', count, 1, 100_000);
  const source = randomSource(seed).fork(family);
  const images = new Float64Array(count * PIXELS);
  for (let image = 0; image < count; image++) {
    const place = images.subarray(image * PIXELS, (image + 1) * PIXELS);
    drawImage(place, families[family], source);
  }
  return images;
}

/** A pixel before noise, counted from 0. */
const clean = ({ pixel }: Family, first: number, second: number, i: number): number =>
  0.5 + 0.5 * Math.tanh(1.2 * pixel(first, second, (i % 3) - 1, Math.floor(i / 3) - 1));

/** A tile lit from the direction (a, b), before noise. */
export const litTile = (a: number, b: number): number[] =>
  Array.from({ length: PIXELS }, (_, i) => clean(families['lit-tile'], a, b, i));

function drawImage(place: Float64Array, family: Family, source: RandomSource): void {
  const [first, second] = [2 * source.uniform() - 1, 2 * source.uniform() - 1];
  for (let i = 0; i < PIXELS; i++) {
    place[i] = Math.min(1, Math.max(0, clean(family, first, second, i) + PIXEL_NOISE * source.normal()));
  }
}
