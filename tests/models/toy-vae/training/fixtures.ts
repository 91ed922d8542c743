import { makeImages, WEIGHT_NAMES } from '../../../../src/models/toy-vae/index.ts';
import { defaultSettings, type TrainingSettings } from '../../../../src/models/toy-vae/training/settings.ts';
import type { TrainerState } from '../../../../src/models/toy-vae/training/state.ts';
import type { Weights } from '../../../../src/models/toy-vae/model/parameters.ts';

export const IMAGES = Float32Array.from(makeImages('lit-tile', 1, 512));

const settings = (change: Partial<TrainingSettings>): TrainingSettings => ({ ...defaultSettings, ...change });

/** Settings that take every road through a step. */
export const ROADS: readonly (readonly [what: string, settings: TrainingSettings])[] = [
  ['the default settings, in the warm-up', settings({})],
  ['no warm-up', settings({ warmUpSteps: 0 })],
  ['β = 4 and σ² = 0.02', settings({ warmUpSteps: 0, beta: 4, observationVariance: 0.02 })],
  ['free bits that one dimension exceeds', settings({ warmUpSteps: 0, freeBits: 0.45 })],
  ['free bits that no dimension exceeds', settings({ warmUpSteps: 5, freeBits: 50 })],
  ['an autoencoder', settings({ autoencoder: true })],
  ['a batch of one', settings({ batchSize: 1 })],
];

/** The largest distance between two sets of arrays, in units of the larger's largest entry. */
export function relativeDistance(a: Weights, b: Weights): number {
  let [apart, size] = [0, 0];
  for (const name of WEIGHT_NAMES) {
    if (a[name].length !== b[name].length)
      throw new Error(`${name} has ${a[name].length} and ${b[name].length} entries.`);
    for (let i = 0; i < a[name].length; i++) {
      apart = Math.max(apart, Math.abs(a[name][i]! - b[name][i]!));
      size = Math.max(size, Math.abs(a[name][i]!), Math.abs(b[name][i]!));
    }
  }
  return apart / size;
}

/** A state as plain numbers, to be compared to the bit. */
export function plain({ step, weights, firstMoments, secondMoments }: TrainerState): object {
  const lists = (arrays: Weights) => WEIGHT_NAMES.map((name) => [name, ...Array.from(arrays[name])]);
  return { step, weights: lists(weights), firstMoments: lists(firstMoments), secondMoments: lists(secondMoments) };
}
