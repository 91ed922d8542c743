import { describe, expect, test } from 'vitest';
import { makeImages, PIXEL_NOISE, PIXELS, type ImageFamily } from '../../../src/models/toy-vae/index.ts';

/** The largest eigenvalues of the covariance of the pixels, by power iteration and deflation. */
function eigenvalues(images: Float64Array, count: number): number[] {
  const n = images.length / PIXELS;
  const pixels = Array.from({ length: PIXELS }, (_, i) => i);
  const mean = pixels.map((i) => images.reduce((sum, pixel, at) => (at % PIXELS === i ? sum + pixel / n : sum), 0));
  const covariance = pixels.map(() => pixels.map(() => 0));
  for (let image = 0; image < n; image++) {
    const centred = pixels.map((i) => images[PIXELS * image + i]! - mean[i]!);
    for (const i of pixels) for (const j of pixels) covariance[i]![j]! += (centred[i]! * centred[j]!) / n;
  }
  return Array.from({ length: count }, () => {
    let direction = pixels.map((i) => 1 / (i + 1.5));
    let value = 0;
    for (let round = 0; round < 2000; round++) {
      const next = covariance.map((row) => row.reduce((sum, entry, j) => sum + entry * direction[j]!, 0));
      value = Math.hypot(...next);
      direction = next.map((entry) => entry / value);
    }
    for (const i of pixels) for (const j of pixels) covariance[i]![j]! -= value * direction[i]! * direction[j]!;
    return value;
  });
}

describe.each<[ImageFamily, number, number]>([
  ['lit-tile', 0.35, 0.35],
  ['brightness-contrast', 0.65, 0.07],
])('the images of %s', (family, first, second) => {
  test('are nine pixels in [0, 1] each, and the same for the same seed', () => {
    const images = makeImages(family, 1, 300);
    expect(images).toHaveLength(2700);
    expect(images.every((pixel) => pixel >= 0 && pixel <= 1)).toBe(true);
    expect(makeImages(family, 1, 300)).toEqual(images);
    expect(makeImages(family, 1, 20)).toEqual(images.slice(0, 180));
    expect(makeImages(family, 2, 20)).not.toEqual(images.slice(0, 180));
  });

  test('vary in two directions as documented, and little in any other', () => {
    const [one, two, three] = eigenvalues(makeImages(family, 'eigenvalues', 20_000), 3) as [number, number, number];
    expect(Math.abs(one - first)).toBeLessThan(0.01);
    expect(Math.abs(two - second)).toBeLessThan(0.01);
    expect(three).toBeGreaterThan(0.9 * PIXEL_NOISE ** 2);
    expect(three).toBeLessThan(0.01);
  });
});

test('a family of images is asked for in whole numbers', () => {
  expect(() => makeImages('lit-tile', 1, 0)).toThrow('makeImages: count must be a whole number from 1 to 100000');
});
