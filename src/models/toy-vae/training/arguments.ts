import { lengthOf, PIXELS, WEIGHT_NAMES } from '../model/parameters.ts';
import { checkNotNegative, checkPositive, checkWholeNumber, refusal } from '../../../math/arguments.ts';
import type { TrainingSettings } from './settings.ts';
import { PARTS, type TrainerState } from './state.ts';

const MOST_IMAGES = 100_000;
const MOST_BATCH = 4096;
/** What files, links and the browser's storage hold. */
export const MOST_STEPS = 1e9;

/** @throws RangeError unless there are nine finite pixels for each of 1 to 100,000 images. */
export function checkData(owner: string, images: Float32Array): void {
  const count = images.length / PIXELS;
  if (!Number.isInteger(count) || count < 1 || count > MOST_IMAGES) {
    throw new RangeError(
      `${owner}: images must hold nine pixels for each of 1 to ${MOST_IMAGES} images, but it has ${images.length} entries.`,
    );
  }
  const bad = images.findIndex((pixel) => !Number.isFinite(pixel));
  if (bad >= 0) throw new RangeError(refusal(owner, `images[${bad}]`, 'a finite number', images[bad]));
}

/** @throws RangeError for a setting that is not a number, or outside of what it means. */
export function checkSettings(owner: string, settings: TrainingSettings): void {
  const { learningRate, batchSize, beta, warmUpSteps, freeBits, observationVariance, seed } = settings;
  checkPositive(owner, 'learningRate', learningRate);
  checkWholeNumber(owner, 'batchSize', batchSize, 1, MOST_BATCH);
  checkNotNegative(owner, 'beta', beta);
  checkWholeNumber(owner, 'warmUpSteps', warmUpSteps, 0, MOST_STEPS);
  checkNotNegative(owner, 'freeBits', freeBits);
  checkPositive(owner, 'observationVariance', observationVariance);
  if (!Number.isSafeInteger(seed)) {
    throw new RangeError(refusal(owner, 'seed', 'a whole number from −(2^53 − 1) to 2^53 − 1', seed));
  }
}

/** @throws RangeError for a step that is not a whole number, for arrays of other lengths and for what is not finite. */
export function checkState(owner: string, state: TrainerState): void {
  checkWholeNumber(owner, 'state.step', state.step, 0, MOST_STEPS);
  checkWholeNumber(owner, 'state.momentsFrom', state.momentsFrom, 0, state.step);
  for (const part of PARTS) {
    for (const name of WEIGHT_NAMES) {
      const array = state[part][name];
      const length = lengthOf(name);
      if (array.length !== length || !array.every(Number.isFinite)) {
        throw new RangeError(`${owner}: state.${part}.${name} must be ${length} finite numbers.`);
      }
    }
  }
}
