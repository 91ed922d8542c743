import type { TableData } from '../../kit/frame/DataTable.tsx';
import { decimal, shortest, tick } from '../../text/number.ts';
import { notesDistance, type GeneratedImage } from './draws.ts';

/** What the figure shows, for those who do not see it. */
export function aloud(images: readonly GeneratedImage[], seed: number): string {
  const outside = images.reduce((sum, image) => sum + image.outside, 0);
  const distances = images.map(({ distance }) => distance);
  return (
    `${images.length} images from seed ${shortest(seed)}. ${outside} of their ${9 * images.length} pixels lie outside 0 to 1. ` +
    `The squared distances from the means, over $σ²$, run from ${decimal(Math.min(...distances), 1)} ` +
    `to ${decimal(Math.max(...distances), 1)}.`
  );
}

/** What to see in the images, in two sentences. */
export function lesson(images: readonly GeneratedImage[], observationVariance: number): string {
  const nearest = decimal(Math.min(...images.map(({ distance }) => distance)), 2);
  return (
    'The means $μ(z)$ are smooth, the samples $x$ are not: the noise is part of the model. By $‖x − μ(z)‖²/σ²$ the nearest ' +
    `sample lies at ${nearest}; the one that the notes print would lie at ${tick(notesDistance(observationVariance))}.`
  );
}

/** Every number that was drawn. */
export function tables(images: readonly GeneratedImage[]): TableData[] {
  return [
    {
      caption: 'The images, step by step',
      columns: ['image', '$z$', '$μ(z)$', '$x$', '$‖x − μ(z)‖²/σ²$'],
      rows: images.map(({ z, means, pixels, distance }, i) => [
        String(i + 1),
        ...[z, means, pixels].map((values) => values.map((value) => decimal(value, 3)).join(', ')),
        decimal(distance, 3),
      ]),
    },
  ];
}
