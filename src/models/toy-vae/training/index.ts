/**
 * The training of the toy VAE, on TensorFlow.js. Nothing here loads TensorFlow.js: in the page, `openSession` trains in a
 * worker and loads it there; a script makes its own trainer with `createTrainer` of trainer.ts.
 */
export { checkData, checkSettings, checkState } from './arguments.ts';
export { openSession, type OpenSession, type TrainingEvent, type TrainingSession } from './session.ts';
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
