/**
 * The training of the toy VAE, on TensorFlow.js. Nothing here loads TensorFlow.js before a trainer is made; in the page,
 * `openSession` trains in a worker and loads it there.
 */
import type { TrainingSettings } from './settings.ts';
import type { TrainerState } from './state.ts';
import type { Trainer } from './trainer.ts';

export { checkData, checkSettings, checkState } from './arguments.ts';
export { openSession, type TrainingEvent, type TrainingSession } from './session.ts';
export { defaultSettings, FULL_RUN, klWeight, type TrainingSettings } from './settings.ts';
export {
  copyState,
  initialState,
  initialWeights,
  stateFrom,
  weightsFrom,
  type FloatWeights,
  type TrainerState,
} from './state.ts';
export { DivergedError, type Trainer } from './trainer.ts';

/**
 * A trainer of one fused kernel, or of ordinary TensorFlow.js operations: the same run, to float32's precision. Images
 * have nine pixels each; the state is copied.
 *
 * @throws RangeError for images, settings or a state that are not allowed, Error when TensorFlow.js cannot be loaded.
 */
export async function createTrainer(
  images: Float32Array,
  settings: TrainingSettings,
  state: TrainerState,
  kind: 'fused' | 'idiomatic',
): Promise<Trainer> {
  if (kind === 'fused') return (await import('./fused.ts')).createFusedTrainer(images, settings, state);
  return (await import('./idiomatic.ts')).createIdiomaticTrainer(images, settings, state);
}
