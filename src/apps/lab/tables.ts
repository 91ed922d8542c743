import type { TableData } from '../../kit/frame/DataTable.tsx';
import { decimal } from '../../text/number.ts';
import type { Curve } from './curve/curve.ts';
import type { Image } from './images/images.ts';
import { boundTable } from './pictures/bound-words.ts';
import type { BoundMark } from './pictures/bound-history.ts';
import type { PlaneEllipse } from '../../toy/latent-plane/latent-geometry.ts';

/** The plotted data: the curve, and q(z|x) of every image shown. */
export function tables(
  curve: Curve,
  marks: readonly BoundMark[],
  images: readonly Image[],
  ellipses: readonly PlaneEllipse[],
): TableData[] {
  return [
    boundTable(curve, marks),
    {
      caption: 'The images shown, their pixels row by row, and $q(z|x)$ of each: means and standard deviations',
      columns: ['image', 'pixels', 'mean of $z_1$', 'mean of $z_2$', 'sd of $z_1$', 'sd of $z_2$'],
      rows: images.map((image, i) => {
        const { mean, sd } = ellipses[i]!;
        return [
          String(i + 1),
          image.map((pixel) => decimal(pixel, 2)).join(' '),
          ...[...mean, ...sd].map((value) => decimal(value, 3)),
        ];
      }),
    },
  ];
}
