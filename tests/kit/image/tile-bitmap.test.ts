import { expect, test } from 'vitest';
import { tileBitmap } from '../../../src/kit/image/tile-bitmap.ts';

const bytesOf = (pixels: readonly number[]): Uint8Array =>
  Uint8Array.from(atob(tileBitmap(pixels).replace('data:image/bmp;base64,', '')), (letter) => letter.charCodeAt(0));

test('the bitmap of an image is a whole BMP file of 3 × 3 pixels', () => {
  const bytes = bytesOf(new Array<number>(9).fill(0));
  const view = new DataView(bytes.buffer);
  expect(String.fromCharCode(...bytes.subarray(0, 2))).toBe('BM');
  expect([view.getUint32(2, true), view.getUint32(10, true)]).toEqual([bytes.length, 54]);
  expect([view.getInt32(18, true), view.getInt32(22, true), view.getUint16(28, true)]).toEqual([3, 3, 24]);
});

test('its rows run from the bottom, its pixels are grey, and what lies outside 0 to 1 is the nearer end', () => {
  const bytes = bytesOf([0, 0.5, 1, -1, 2, 0.2, 0.4, 0.6, 0.8]);
  const grey = (row: number, column: number) => [...bytes.subarray(54 + 12 * row + 3 * column).subarray(0, 3)];
  const rows = [2, 1, 0].map((row) => [0, 1, 2].map((column) => grey(row, column)[0]));
  expect(rows).toEqual([
    [0, 128, 255],
    [0, 255, 51],
    [102, 153, 204],
  ]);
  expect(grey(2, 1)).toEqual([128, 128, 128]);
});
