import { PIXELS } from '../../../models/toy-vae/index.ts';
import type { Typed } from '../../../text/typed.ts';
import { fromBase64, toBase64 } from '../../../text/base64.ts';
import { mostOwn, type Image } from './images.ts';

const whitest = 255;

/** The nearest image in 256 greys: what is drawn or imported is kept so, and a link can hold it whole. */
export function inGreys(image: Image): Image {
  return image.map((pixel) => Math.round(whitest * Math.min(1, Math.max(0, pixel))) / whitest);
}

/** Nine bytes an image, as text that may stand in a link. */
export function writeImages(images: readonly Image[]): string {
  return toBase64(Uint8Array.from(images.flat(), (pixel) => Math.round(whitest * pixel)));
}

/** A number that tells sets of images apart: FNV-1a over the pixels. */
export function fingerprint(images: readonly Image[]): number {
  return images
    .flat()
    .reduce((hash, pixel) => Math.imul(hash ^ Math.round(whitest * pixel), 0x01000193) >>> 0, 0x811c9dc5);
}

const lettersAnImage = 12;

/** Reads what writeImages wrote, if it is no more than so many images. */
export function readImageCode(code: string, most = mostOwn): Typed<readonly Image[]> {
  const count = Math.floor(code.length / lettersAnImage);
  if (count > most) {
    return { ok: false, problem: `These are ${count} images, and ${most} is the most. Take some of them out.` };
  }
  const bytes = fromBase64(code);
  if (bytes === undefined) return { ok: false, problem: 'The images are not in a form that this page can read.' };
  if (bytes.length % PIXELS !== 0) {
    return {
      ok: false,
      problem: `The images are cut off: ${bytes.length} pixels are not a whole number of images of nine.`,
    };
  }
  const images = Array.from({ length: bytes.length / PIXELS }, (_, i) =>
    Array.from(bytes.subarray(i * PIXELS, (i + 1) * PIXELS), (byte) => byte / whitest),
  );
  return { ok: true, value: images };
}
