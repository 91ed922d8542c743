import { bookModel } from '../../models/toy-vae/index.ts';
import { defaultSettings } from '../../models/toy-vae/training/settings.ts';
import type { BuiltCode } from './built.ts';
import { exactMeans } from './exact/exact.ts';
import { gradientStep } from './exact/gradient-step.ts';
import posterior from './exact/posterior.compute.ts';
import { mostShown, presetImages } from './images/images.ts';

/** The exact quantities of the book's model, at build. */
export function buildLab(): BuiltCode {
  const images = presetImages('lit-tile').slice(0, mostShown);
  const x = images[0]!;
  return {
    means: exactMeans({ parameters: bookModel, autoencoder: false }, images, x, 'exact'),
    step: gradientStep(bookModel, x, defaultSettings.learningRate),
    posterior: posterior(bookModel, x),
  };
}
