import { describe, expect, test } from 'vitest';
import { elboGradient, WEIGHT_NAMES } from '../../../../src/models/toy-vae/index.ts';
import type { Weights } from '../../../../src/models/toy-vae/model/parameters.ts';
import { drawsOf, type Draws } from '../../../../src/models/toy-vae/training/draws.ts';
import { defaultSettings, klWeight, type TrainingSettings } from '../../../../src/models/toy-vae/training/settings.ts';
import { initialWeights } from '../../../../src/models/toy-vae/training/state.ts';
import { createGradient, zeroGradient } from '../../../../src/models/toy-vae/training/step.ts';
import { IMAGES, relativeDistance, ROADS } from './fixtures.ts';

const dense = (W: ArrayLike<number>, b: ArrayLike<number>, input: readonly number[]) =>
  Array.from(b, (start, row) =>
    input.reduce((sum, entry, column) => sum + W[row * input.length + column]! * entry, start),
  );
const relu = (list: readonly number[]) => list.map((entry) => Math.max(0, entry));

/** The loss of a batch in float64, as it is defined. */
function loss(w: Weights, { images, noise }: Draws, settings: TrainingSettings, step: number): number {
  let reconstruction = 0;
  const kl = [0, 0];
  images.forEach((image, b) => {
    const x = Array.from(IMAGES.subarray(9 * image, 9 * image + 9));
    const output = dense(w.W4, w.b4, relu(dense(w.W3, w.b3, x)));
    const z = [0, 1].map((j) => {
      const epsilon = settings.autoencoder ? 0 : noise[2 * b + j]!;
      return output[j]! + Math.exp(output[2 + j]! / 2) * epsilon;
    });
    const logits = dense(w.W2, w.b2, relu(dense(w.W1, w.b1, z)));
    x.forEach((pixel, i) => {
      reconstruction += (pixel - 1 / (1 + Math.exp(-logits[i]!))) ** 2 / (2 * settings.observationVariance);
    });
    for (const j of [0, 1]) {
      kl[j] = kl[j]! + (output[j]! ** 2 + Math.exp(output[2 + j]!) - 1 - output[2 + j]!) / 2 / images.length;
    }
  });
  const weight = settings.autoencoder ? 0 : klWeight(settings, step);
  const counted = kl.map((mean) => Math.max(settings.freeBits, mean));
  return reconstruction / images.length + weight * (counted[0]! + counted[1]!);
}

describe.each(ROADS)('with %s', (_, settings) => {
  test('the gradient of a step is that of its loss by central differences in float64', () => {
    const step = 3;
    const weights = initialWeights(5);
    const gradient = zeroGradient();
    createGradient(IMAGES, settings)(weights, step, gradient);
    const draws = drawsOf(settings.seed, settings.batchSize, 512)(step);
    const differences = zeroGradient();
    for (const name of WEIGHT_NAMES) {
      for (let i = 0; i < weights[name].length; i++) {
        const at = (by: number) => {
          const moved = Float64Array.from(weights[name]);
          moved[i] = moved[i]! + by;
          return loss({ ...weights, [name]: moved }, draws, settings, step);
        };
        differences[name][i] = (at(1e-6) - at(-1e-6)) / 2e-6;
      }
    }
    expect(relativeDistance(gradient, differences)).toBeLessThan(1e-6);
  });
});

test('the free bits of the test above hold one dimension back and let the other count', () => {
  const settings = ROADS.find(([what]) => what.includes('one dimension'))![1];
  const draws = drawsOf(settings.seed, settings.batchSize, 512)(3);
  const weights = initialWeights(5);
  const without = loss(weights, draws, { ...settings, freeBits: 0 }, 3);
  const withThem = loss(weights, draws, settings, 3);
  expect(withThem).toBeGreaterThan(without);
  const [lower, upper] = [zeroGradient(), zeroGradient()];
  createGradient(IMAGES, settings)(weights, 3, lower);
  createGradient(IMAGES, { ...settings, freeBits: 0 })(weights, 3, upper);
  expect([0, 1].filter((j) => lower.b4[j] !== upper.b4[j])).toHaveLength(1);
});

test('its mean over the noise is the exact gradient of −ELBO, within five standard errors', () => {
  const weights = initialWeights(2);
  const x = IMAGES.slice(9 * 7, 9 * 8);
  const gradientAt = createGradient(x, { ...defaultSettings, batchSize: 4096, warmUpSteps: 0 });
  const batches = Array.from({ length: 60 }, (_, step) => {
    const gradient = zeroGradient();
    gradientAt(weights, step, gradient);
    return gradient;
  });
  const exact = elboGradient(weights, x).value;
  for (const name of WEIGHT_NAMES) {
    exact[name].forEach((entry, i) => {
      const draws = batches.map((gradient) => gradient[name][i]!);
      const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
      const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / (draws.length - 1);
      // σ² is 0.1 in float64 there and here; the weights are the same floats; what is left is the noise’s rounding.
      expect(Math.abs(mean + entry)).toBeLessThan(5 * Math.sqrt(variance / draws.length) + 1e-6);
    });
  }
});
