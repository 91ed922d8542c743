import { describe, expect, test } from 'vitest';
import { drawsOf } from '../../../../src/models/toy-vae/training/draws.ts';

const copy = ({ images, noise }: ReturnType<ReturnType<typeof drawsOf>>) => ({
  images: [...images],
  noise: [...noise],
});

describe('the draws of a step', () => {
  test('depend on the seed and the step, not on what was drawn before', () => {
    const one = drawsOf(1, 64, 512);
    one(0);
    one(99);
    const here = copy(one(7));
    expect(here).toEqual(copy(drawsOf(1, 64, 512)(7)));
    expect(here).not.toEqual(copy(drawsOf(2, 64, 512)(7)));
    expect(here).not.toEqual(copy(one(8)));
  });

  test('share no number between steps', () => {
    const drawsAt = drawsOf(3, 32, 512);
    const seen = new Set<number>();
    for (let step = 0; step < 500; step++) drawsAt(step).noise.forEach((draw) => seen.add(draw));
    // Floats repeat by chance: some 32,000 draws among about 2^25 values.
    expect(seen.size).toBeGreaterThan(31_900);
  });

  test('take each image equally often, and noise from N(0, 1) that is uncorrelated from step to step', () => {
    const [steps, batch, n] = [4000, 64, 10];
    const drawsAt = drawsOf(5, batch, n);
    const counts = new Array<number>(n).fill(0);
    const powers = [0, 0, 0, 0];
    let [lagged, last] = [0, new Float32Array(2 * batch)];
    for (let step = 0; step < steps; step++) {
      const { images, noise } = drawsAt(step);
      for (const image of images) counts[image] = counts[image]! + 1;
      noise.forEach((draw, i) => {
        powers.forEach((_, k) => (powers[k] = powers[k]! + draw ** (k + 1)));
        lagged += draw * last[i]!;
      });
      last = noise.slice();
    }
    const images = steps * batch;
    for (const count of counts) {
      expect(Math.abs(count - images / n)).toBeLessThan(5 * Math.sqrt((images / n) * (1 - 1 / n)));
    }
    // The variances of Z, Z², Z³ and Z⁴ are 1, 2, 15 and 96.
    const draws = 2 * images;
    [0, 1, 0, 3].forEach((moment, k) => {
      const standardError = Math.sqrt([1, 2, 15, 96][k]! / draws);
      expect(Math.abs(powers[k]! / draws - moment)).toBeLessThan(5 * standardError);
    });
    expect(Math.abs(lagged / draws)).toBeLessThan(5 / Math.sqrt(draws));
  });
});
