import { describe, expect, test } from 'vitest';
import { encode, makeImages, type ImageFamily } from '../../../../src/models/toy-vae/index.ts';
import { defaultSettings, FULL_RUN, type TrainingSettings } from '../../../../src/models/toy-vae/training/settings.ts';
import { initialState } from '../../../../src/models/toy-vae/training/state.ts';
import { createStep } from '../../../../src/models/toy-vae/training/step.ts';

/** The mean KL of each latent after a full run, in nats, the smaller first. */
function latentsOf(family: ImageFamily, change: Partial<TrainingSettings>): [number, number] {
  const settings = { ...defaultSettings, ...change };
  const images = Float32Array.from(makeImages(family, 1, 512));
  const arrays = initialState(settings.seed);
  const take = createStep(images, settings);
  for (let step = 0; step < FULL_RUN; step++) take(arrays, step);
  const means = [0, 0];
  for (let image = 0; image < 512; image++) {
    const q = encode(arrays.weights, images.subarray(9 * image, 9 * image + 9));
    for (const j of [0, 1]) {
      const kl = (q.mean[j]! ** 2 + Math.expm1(q.logVariance[j]!) - q.logVariance[j]!) / 2;
      means[j] = means[j]! + kl / 512;
    }
  }
  return means.sort((a, b) => a - b) as [number, number];
}

describe.each([1, 2, 3])('seed %i', (seed) => {
  test('the lit tile keeps both latents alive', () => {
    expect(latentsOf('lit-tile', { seed })[0]).toBeGreaterThan(0.4);
  });

  test('the contrast, whose variance lies below σ² = 0.1, collapses', () => {
    const [contrast, brightness] = latentsOf('brightness-contrast', { seed });
    expect(contrast).toBeLessThan(0.02);
    expect(brightness).toBeGreaterThan(0.5);
  });

  test('the contrast lives at σ² = 0.02', () => {
    expect(latentsOf('brightness-contrast', { seed, observationVariance: 0.02 })[0]).toBeGreaterThan(0.4);
  });
});
