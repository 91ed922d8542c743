import { makeImages } from '../../src/models/toy-vae/examples/images.ts';
import { WEIGHT_NAMES, type Weights } from '../../src/models/toy-vae/model/parameters.ts';
import { defaultSettings } from '../../src/models/toy-vae/training/settings.ts';
import { initialState } from '../../src/models/toy-vae/training/state.ts';
import { createTrainer } from '../../src/models/toy-vae/training/trainer.ts';
import { handWrittenTrainer } from './hand-written.ts';
import { idiomaticTrainer } from './idiomatic.ts';
import { variants, type Variant } from './names.ts';

interface Runnable {
  advance(steps: number): void;
  weights(): Weights;
}

/** Steps after which all variants must stand at the same weights, to float32's precision. */
const COMPARED_STEPS = 20;
const TOLERANCE = 1e-4;

/** All variants, at the default settings (batch 64) and the book's images. @throws where one of them trains another model. */
export async function createVariants(): Promise<Record<Variant, Runnable>> {
  const images = Float32Array.from(makeImages('lit-tile', 1, 512));
  const state = initialState(defaultSettings.seed);
  const fused = await createTrainer(images, defaultSettings, state);
  const idiomatic = await idiomaticTrainer(images, defaultSettings, state);
  const handWritten = handWrittenTrainer(images, defaultSettings, state);
  const created: Record<Variant, Runnable> = {
    fused: { advance: fused.advance, weights: () => fused.state().weights },
    'hand-written': { advance: handWritten.advance, weights: () => handWritten.weights },
    idiomatic: { advance: idiomatic.advance, weights: () => idiomatic.arrays().weights },
  };
  for (const variant of variants) created[variant].advance(COMPARED_STEPS);
  for (const variant of variants) compare(variant, created[variant].weights(), created['hand-written'].weights());
  return created;
}

function compare(variant: Variant, weights: Weights, expected: Weights): void {
  for (const name of WEIGHT_NAMES) {
    const apart = Math.max(...Array.from(weights[name], (weight, i) => Math.abs(weight - expected[name][i]!)));
    if (!(apart < TOLERANCE)) throw new Error(`The ${variant} steps train another model: ${name} is ${apart} off.`);
  }
}
