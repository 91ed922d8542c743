import type { JSX } from 'preact';
import type { Seed } from '../../math/index.ts';
import type { Parameters } from '../../models/toy-vae/index.ts';
import { observationVarianceOf } from '../../models/toy-vae/model/parameters.ts';
import { decimal } from '../../text/number.ts';
import { Readings } from '../../kit/frame/Readings.tsx';
import { generate } from './draws.ts';
import { Picture } from './Picture.tsx';
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
  const outside = images.reduce((sum, image) => sum + image.outside, 0);
  const distance = images.reduce((sum, image) => sum + image.distance, 0) / images.length;
  return (
    <div class="generation-view">
      <div class="widget-plot">
        <Picture images={images} observationVariance={observationVariance} />
      </div>
      <Readings
        readings={[
          {
            label: 'noise on a pixel',
            value: decimal(Math.sqrt(observationVariance)),
            note: 'σ, the standard deviation of x around μ(z)',
            colour: 'decoder',
          },
          {
            label: 'pixels outside [0, 1]',
            value: `${outside} of ${9 * images.length}`,
            note: 'in the samples; in the means, none',
          },
          {
            label: 'mean of ‖x − μ(z)‖²/σ²',
            value: decimal(distance, 2),
            note: 'over these images; 9 is expected',
          },
        ]}
      />
    </div>
  );
}
