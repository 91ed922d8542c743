import fc from 'fast-check';
import { randomSource } from '../../../src/math/index.ts';
import {
  PIXELS,
  SHAPES,
  WEIGHT_NAMES,
  type Encoding,
  type Parameters,
  type WeightName,
} from '../../../src/models/toy-vae/index.ts';
import oracle from '../../oracle/numeric.json' with { type: 'json' };

/** Parameters with each array given by its name and length. */
export function parametersFrom(entries: (name: WeightName, length: number) => ArrayLike<number>): Parameters {
  const arrays = WEIGHT_NAMES.map((name) => [name, entries(name, SHAPES[name][0] * SHAPES[name][1])] as const);
  return Object.fromEntries(arrays) as unknown as Parameters;
}

/** The oracle's weights: whole numbers, divided by 1000. */
export const DOCUMENTED = parametersFrom((name) => oracle.toy_vae.weights_int[name].flat().map((k) => k / 1000));

/** Weights drawn from N(0, scale²). */
export function randomParameters(seed: number, scale: number): Parameters {
  const source = randomSource(seed).fork('parameters');
  return parametersFrom((_, length) => source.fillNormal(new Float64Array(length)).map((draw) => scale * draw));
}

export function randomImage(seed: number): Float64Array {
  const source = randomSource(seed).fork('image');
  return new Float64Array(PIXELS).map(source.uniform);
}

/** A model, an image, and a q of its own. */
export const anySetting = fc
  .record({
    seed: fc.integer({ min: 0, max: 1e6 }),
    scale: fc.double({ min: 0.1, max: 1.5, noNaN: true }),
    mean: fc.tuple(...[0, 1].map(() => fc.double({ min: -3, max: 3, noNaN: true }))),
    logVariance: fc.tuple(...[0, 1].map(() => fc.double({ min: -6, max: 2, noNaN: true }))),
  })
  .map(({ seed, scale, mean, logVariance }) => {
    const q: Encoding = { mean, logVariance };
    return { parameters: randomParameters(seed, scale), x: randomImage(seed), q };
  });

/** Asserts |a − b| ≤ bound, saying by how much it fails. */
export function within(a: number, b: number, bound: number): void {
  if (!(Math.abs(a - b) <= bound)) throw new Error(`${a} and ${b} are ${Math.abs(a - b)} apart, more than ${bound}.`);
}
