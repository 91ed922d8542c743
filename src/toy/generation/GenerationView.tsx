import type { JSX } from 'preact';
import type { Seed } from '../../math/index.ts';
import type { Parameters } from '../../models/toy-vae/index.ts';
import { observationVarianceOf } from '../../models/toy-vae/model/parameters.ts';
import { Readings } from '../../kit/frame/Readings.tsx';
import { generate } from './draws.ts';
import { Picture } from './Picture.tsx';
import { readingsOf } from './readings.ts';
import './style.css';

/** How many images the view shows. */
export const shownImages = 6;

export interface GenerationViewProps {
  readonly parameters: Parameters;
  readonly seed: Seed;
}

/** Images drawn from the model in four steps, and how far a draw lies from the decoder's means. */
export function GenerationView({ parameters, seed }: GenerationViewProps): JSX.Element {
  const images = generate(parameters, seed, shownImages);
  const observationVariance = observationVarianceOf(parameters);
  return (
    <div class="generation-view">
      <Picture images={images} observationVariance={observationVariance} />
      <Readings readings={readingsOf(images, observationVariance)} />
    </div>
  );
}
