import type { Point } from '../../src/kit/plot/points.ts';
import { randomSource } from '../../src/math/index.ts';
import { once } from '../../src/math/once.ts';
import { bookImages, importanceWeights, makeImages, type Parameters } from '../../src/models/toy-vae/index.ts';
import { defaultSettings } from '../../src/models/toy-vae/training/settings.ts';
import { initialState } from '../../src/models/toy-vae/training/state.ts';
import { createStep } from '../../src/models/toy-vae/training/step.ts';

/** How far the runs are followed, and when the bound is looked at: ever less often. */
export const stepsShown = 800;
const looks = Array.from({ length: 21 }, (_, i) => Math.round(stepsShown * (i / 20) ** 1.6));
const drawsPerImage = 12;

const images = Float32Array.from(makeImages('lit-tile', 1, 512));

/** The bound of the book's images, estimated from the same few draws every time, so that a run is seen and not the draws. */
function boundOf(parameters: Parameters): number {
  const source = randomSource('looks at the bound');
  const means = bookImages.map((x) => {
    const logWeights = importanceWeights(parameters, x, source, drawsPerImage);
    return logWeights.reduce((sum, logWeight) => sum + logWeight, 0) / drawsPerImage;
  });
  return means.reduce((sum, mean) => sum + mean, 0) / means.length;
}

/** The bound along a run of the book's settings and images, from a seed's own weights, batches and noise. */
function runFrom(seed: number): Point[] {
  const state = initialState(seed);
  const step = createStep(images, { ...defaultSettings, seed });
  const run: Point[] = [];
  for (let taken = 0; taken <= stepsShown; taken++) {
    if (looks.includes(taken)) run.push({ x: taken, y: boundOf(state.weights) });
    step(state, taken);
  }
  return run;
}

/** Forty runs that differ in nothing but their seed: the first is the book’s. */
export const runs = once(() => Array.from({ length: 40 }, (_, i) => runFrom(i + 1)));
