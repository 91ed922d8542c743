import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import { randomSource } from '../../../math/index.ts';
import { LATENTS } from '../model/parameters.ts';

/** What chance decides in a step. */
export interface Draws {
  /** Which images make up the batch, drawn with replacement. */
  readonly images: Int32Array;
  /** ε ~ N(0, I) for each of them, image by image. */
  readonly noise: Float32Array;
}

/**
 * Makes the draws of a step, into arrays that are used again. They depend on the seed, the step, the batch size and the
 * number of images alone, so that a run can be continued from any step.
 *
 * A step has a generator of its own, xoroshiro128+ as in src/math, started from four words that the seed determines and
 * from the step, mixed as SplitMix does to start generators of this family (Vigna): one change of a bit, and all differ.
 */
export function drawsOf(seed: number, batchSize: number, imageCount: number): (step: number) => Draws {
  const source = randomSource(seed).fork('training');
  const words = Array.from({ length: 4 }, () => source.integer(2 ** 32));
  const draws = { images: new Int32Array(batchSize), noise: new Float32Array(batchSize * LATENTS) };

  return (step) => {
    const generator = xoroshiro128plusFromState(words.map((word) => mix(word + Math.imul(step, 0x9e3779b9))));
    const { images, noise } = draws;
    // 32 random bits fall unevenly into n classes, by at most one part in 2^32 / n.
    for (let b = 0; b < batchSize; b++) images[b] = Math.floor((generator.next() >>> 0) * (imageCount / 2 ** 32));
    // Marsaglia's polar method, as in src/math, on multiples of 2^−31: finer than float32.
    for (let i = 0; i < noise.length; i += 2) {
      let u, v, s;
      do {
        u = generator.next() / 2 ** 31;
        v = generator.next() / 2 ** 31;
        s = u * u + v * v;
      } while (s >= 1 || s === 0);
      const factor = Math.sqrt((-2 * Math.log(s)) / s);
      noise[i] = u * factor;
      noise[i + 1] = v * factor;
    }
    return draws;
  };
}

/** MurmurHash3's finaliser (Appleby): a bijection of 32-bit words in which each bit moves about half of the others. */
function mix(word: number): number {
  let h = word;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
