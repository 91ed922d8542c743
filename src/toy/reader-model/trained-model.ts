import { defaultSettings, FULL_RUN, type TrainingSettings } from '../../models/toy-vae/training/settings.ts';
import { bookImages, bookModel, type Parameters } from '../../models/toy-vae/index.ts';

/** A model with what it takes to understand it, and to go on with it. */
export interface TrainedModel {
  readonly parameters: Parameters;
  readonly settings: TrainingSettings;
  /** Steps of training behind it. */
  readonly step: number;
  /** Of the images it was trained on, the first: at most MOST_IMAGES, nine pixels each, for choosing an x. */
  readonly images: readonly (readonly number[])[];
}

export const MOST_IMAGES = 24;

/** The book's model, with the first images of its set. */
export const bookTrained: TrainedModel = {
  parameters: bookModel,
  settings: defaultSettings,
  step: FULL_RUN,
  images: bookImages,
};
