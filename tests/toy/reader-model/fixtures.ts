import type { TrainedModel } from '../../../src/toy/reader-model/index.ts';
import { defaultSettings } from '../../../src/models/toy-vae/training/settings.ts';
import { randomImage, randomParameters } from '../../models/toy-vae/fixtures.ts';

/** A model with single-precision weights, as training gives them. */
export function trainedModel(seed: number, change: Partial<TrainedModel['settings']> = {}): TrainedModel {
  const settings = { ...defaultSettings, seed, ...change };
  const doubles = randomParameters(seed, 0.7);
  const singles = Object.entries(doubles).map(([name, weights]: [string, Float64Array]) => [
    name,
    Array.from(weights, Math.fround),
  ]);
  const parameters = {
    ...(Object.fromEntries(singles) as typeof doubles),
    observationVariance: settings.observationVariance,
  };
  return { parameters, settings, step: 1234, images: [[...randomImage(seed)], [...randomImage(seed + 1)]] };
}

/** A browser's storage, in memory. */
export function shelf(content: Record<string, string> = {}): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & {
  readonly content: Map<string, string>;
} {
  const map = new Map(Object.entries(content));
  return {
    content: map,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
}
