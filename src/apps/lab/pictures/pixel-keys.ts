import { clampTo } from '../../../text/bounds.ts';

/** A pixel's grey after a key: arrows by 0.05, Page up and down by 0.25, Home black, End white; else undefined. */
export function greyForKey(key: string, grey: number): number | undefined {
  const moves: Record<string, number> = {
    ArrowLeft: -0.05,
    ArrowDown: -0.05,
    ArrowRight: 0.05,
    ArrowUp: 0.05,
    PageDown: -0.25,
    PageUp: 0.25,
    Home: -grey,
    End: 1 - grey,
  };
  const move = moves[key];
  return move === undefined ? undefined : clampTo({ min: 0, max: 1 }, grey + move, 4);
}

/** The pixel under a place on a square of the given side; undefined outside it. */
export function pixelAt(x: number, y: number, side: number): number | undefined {
  if (!(x >= 0 && x < side && y >= 0 && y < side)) return undefined;
  return 3 * Math.floor((3 * y) / side) + Math.floor((3 * x) / side);
}

/** The image with one pixel changed. */
export function withPixel(pixels: readonly number[], index: number, grey: number): readonly number[] {
  return pixels.map((pixel, i) => (i === index ? grey : pixel));
}

/** Whether dark text is read better than light text on a grey: above it, dark has the contrast of 4.5, below it, light. */
export function isLight(grey: number): boolean {
  return grey > 0.46;
}
