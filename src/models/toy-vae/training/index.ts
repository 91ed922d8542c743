/**
 * The training of the toy VAE, on TensorFlow.js. Nothing here loads TensorFlow.js: in the page, `openSession` trains in a
 * worker and loads it there; a script makes its own trainer with `createTrainer` of trainer.ts.
 */
export { openSession, type OpenSession, type TrainingEvent, type TrainingSession } from './session.ts';
export { defaultSettings, FULL_RUN, type TrainingSettings } from './settings.ts';
export { initialState, stateFrom, type TrainerState } from './state.ts';
