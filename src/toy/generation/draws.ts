import { randomSource, type Seed, type Vector2 } from '../../math/index.ts';
import { decode, LATENTS, PIXELS, type Parameters } from '../../models/toy-vae/index.ts';
import { observationVarianceOf } from '../../models/toy-vae/model/parameters.ts';

/** One image made by the model: a latent from the prior, the decoder's nine means, and nine pixels drawn around them. */
export interface GeneratedImage {
  readonly z: Vector2;
  readonly means: readonly number[];
  readonly pixels: readonly number[];
  /** ‖pixels − means‖²/σ²: its distribution is χ² with nine degrees of freedom, whatever the model. */
  readonly distance: number;
  /** How many of the nine pixels lie outside [0, 1]. */
  readonly outside: number;
}

/**
 * Ancestral sampling: z ~ N(0, I), then x ~ N(μ(z), σ² I), `count` times. The first images of a longer list are those
 * of a shorter one of the same seed.
 *
 * @throws for bad shapes and for a seed that randomSource refuses.
 */
export function generate(parameters: Parameters, seed: Seed, count: number): GeneratedImage[] {
  const source = randomSource(seed).fork('generation');
  const sd = Math.sqrt(observationVarianceOf(parameters));
  return Array.from({ length: count }, () => {
    const [z1, z2] = source.fillNormal(new Float64Array(LATENTS));
    const noise = Array.from(source.fillNormal(new Float64Array(PIXELS)));
    const means = Array.from(decode(parameters, [z1!, z2!]));
    const pixels = means.map((mean, i) => mean + sd * noise[i]!);
    return {
      z: [z1!, z2!],
      means,
      pixels,
      distance: noise.reduce((sum, draw) => sum + draw * draw, 0),
      outside: pixels.filter((pixel) => pixel < 0 || pixel > 1).length,
    };
  });
}

/**
 * The density of χ² with nine degrees of freedom, t^(7/2) e^(−t/2)/(2^(9/2) Γ(9/2)). Γ(9/2) = (7/2)(5/2)(3/2)(1/2)√π,
 * so the denominator is 105 √(2π).
 */
export function chiSquaredDensity(t: number): number {
  return (t ** 3.5 * Math.exp(-t / 2)) / (105 * Math.sqrt(2 * Math.PI));
}

/** ‖x − μ‖²/σ² of the notes' printed sample: nine residuals of ±0.05. */
export const notesDistance = (observationVariance: number): number => (9 * 0.05 ** 2) / observationVariance;
