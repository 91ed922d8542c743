import { pngOf } from './png.ts';

/** A canvas that gives its picture's address at once, as Plot asks of one; a worker's own gives it later. */
export function createCanvas(): OffscreenCanvas & { toDataURL(): string } {
  const canvas = new OffscreenCanvas(300, 150);
  return Object.assign(canvas, {
    toDataURL: () => {
      const { width, height } = canvas;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
      const bytes = Array.from(pngOf(data, width, height), (byte) => String.fromCharCode(byte));
      return `data:image/png;base64,${btoa(bytes.join(''))}`;
    },
  });
}
