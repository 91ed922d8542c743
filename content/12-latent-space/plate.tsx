import { bySize, plate } from '../../src/kit/plate/plate.ts';
import { Tiles } from '../../src/kit/plate/tile.tsx';
import { normalQuantile } from '../../src/math/index.ts';
import { bookModel, decode } from '../../src/models/toy-vae/index.ts';

/** Quantiles of the prior, one for each of so many columns or rows: equal steps of probability. */
const quantiles = (count: number): number[] =>
  Array.from({ length: count }, (_, i) => normalQuantile((i + 0.5) / count));

/** A strip of the wall of all that the model can draw: every z of a lattice, decoded. */
export default plate({
  says: () =>
    'A wall of small tiles, decoded from a lattice over the latent plane: from column to column and from row to row the light turns by little.',
  draw: (frame) => {
    const { width, height, planned } = frame;
    const [columns, rows] = bySize(frame, [21, 4], [14, 3], [7, 4]);
    const gap = bySize(frame, 7, 4, 6);
    const side = Math.min((width - 2 - (columns - 1) * gap) / columns, (height - 2 - (rows - 1) * gap) / rows);
    const left = (width - columns * side - (columns - 1) * gap) / 2;
    const top = (height - rows * side - (rows - 1) * gap) / 2;
    const tiles = quantiles(rows)
      .toReversed()
      .flatMap((z2, row) =>
        quantiles(columns).map((z1, column) => ({
          pixels: decode(bookModel, [z1, z2]),
          of: 'decoder' as const,
          x: left + column * (side + gap),
          y: top + row * (side + gap),
        })),
      );
    return <Tiles tiles={tiles} side={side} planned={planned} />;
  },
});
