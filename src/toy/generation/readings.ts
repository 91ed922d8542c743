import type { Reading } from '../../kit/frame/Readings.tsx';
import { decimal } from '../../text/number.ts';
import type { GeneratedImage } from './draws.ts';

/** How far the samples lie from the means. */
export function readingsOf(images: readonly GeneratedImage[], observationVariance: number): Reading[] {
  const outside = images.reduce((sum, image) => sum + image.outside, 0);
  const distance = images.reduce((sum, image) => sum + image.distance, 0) / images.length;
  return [
    {
      label: 'noise on a pixel',
      value: decimal(Math.sqrt(observationVariance)),
      note: '$σ$, the standard deviation of $x$ around $μ(z)$',
      colour: 'decoder',
    },
    {
      label: 'pixels outside [0, 1]',
      value: `${outside} of ${9 * images.length}`,
      note: 'in the samples; in the means, none',
    },
    {
      label: 'mean of $‖x − μ(z)‖²/σ²$',
      value: decimal(distance, 2),
      note: 'over these images; 9 is expected',
    },
  ];
}
