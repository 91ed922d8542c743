import { greyOf } from './ImageTile.tsx';

const SIDE = 3;
const HEADER = 54;
/** Three bytes a pixel, and rows filled up to a multiple of four. */
const ROW = 12;

/**
 * A 3×3 image as the address of a bitmap (BMP, 24 bits, rows from the bottom): one element of a page where squares of
 * an SVG are ten. To be drawn with `image-rendering: pixelated`.
 */
export function tileBitmap(pixels: ArrayLike<number>): string {
  const bytes = new Uint8Array(HEADER + SIDE * ROW);
  const view = new DataView(bytes.buffer);
  bytes.set([0x42, 0x4d]);
  view.setUint32(2, bytes.length, true);
  view.setUint32(10, HEADER, true);
  view.setUint32(14, HEADER - 14, true);
  view.setInt32(18, SIDE, true);
  view.setInt32(22, SIDE, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 24, true);
  for (let i = 0; i < SIDE * SIDE; i++) {
    const row = SIDE - 1 - Math.floor(i / SIDE);
    const at = HEADER + row * ROW + (i % SIDE) * 3;
    bytes.fill(greyOf(pixels[i]!), at, at + 3);
  }
  return `data:image/bmp;base64,${btoa(String.fromCharCode(...bytes))}`;
}
