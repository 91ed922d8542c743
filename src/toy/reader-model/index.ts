/**
 * The model that the reader trained, and the choice of a model, an image and a q in any figure. No DOM: the controls
 * are in SubjectPicker.tsx.
 */
export { bookTrained, type TrainedModel } from './trained-model.ts';
export { forgetReaderModel, keepReaderModel, readerModel } from './reader-model.ts';
export { readWeightsFile, weightsFile } from './weights-file.ts';
export { decodeParameters, encodeParameters } from './weights-code.ts';
export {
  imagesOf,
  parametersOf,
  subjectInWords,
  subjectOf,
  subjectTable,
  type ModelChoice,
  type SubjectSettings,
  type SubjectValues,
} from './subject-table.ts';
export { choiceOf, pixelsOf, readPixels, type ImageChoice } from './pixels.ts';
export { defaultSubject, type Subject } from '../../models/toy-vae/index.ts';
