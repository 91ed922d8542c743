import type { TrainingSettings } from '../../../models/toy-vae/training/settings.ts';
import { readNumber } from '../../../kit/settings/read-number.ts';
import { domains, type Choices } from '../values.ts';

/** The part of the choices that training takes. */
export function settingsOf(choices: Choices): TrainingSettings {
  const { learningRate, batchSize, beta, warmUpSteps, freeBits, observationVariance, seed, autoencoder } = choices;
  return { learningRate, batchSize, beta, warmUpSteps, freeBits, observationVariance, seed, autoencoder };
}

export function sameSettings(a: TrainingSettings, b: TrainingSettings): boolean {
  return (Object.keys(a) as (keyof TrainingSettings)[]).every((key) => a[key] === b[key]);
}

/** The first setting of a file that the lab has no room for, in a sentence; undefined where there is none. */
export function outsideDomains(settings: TrainingSettings): string | undefined {
  for (const key of Object.keys(domains) as (keyof typeof domains)[]) {
    const reading = readNumber(String(settings[key]), domains[key]);
    if (!reading.ok) return `The file was trained otherwise than the lab can. ${reading.problem}`;
  }
  return undefined;
}
