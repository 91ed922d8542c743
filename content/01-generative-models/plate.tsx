import { Word } from '../../src/kit/plate/marks.tsx';
import { bySize, plate } from '../../src/kit/plate/plate.ts';
import { Tiles } from '../../src/kit/plate/tile.tsx';
import { randomSource } from '../../src/math/index.ts';
import { bookImages, bookModel, decode } from '../../src/models/toy-vae/index.ts';
import { PIXEL_NOISE } from '../../src/models/toy-vae/examples/images.ts';

const source = randomSource('which were drawn?');

/** What the model draws: a z from the prior, decoded, with the noise that the data's pixels have. */
const drawnByModel = (): number[] =>
  Array.from(decode(bookModel, [source.normal(), source.normal()]), (mean) => mean + PIXEL_NOISE * source.normal());

const drawn = Array.from({ length: 5 }, drawnByModel);

/** Six of the data and five that the model drew, in an order that does not tell. */
const row = [...bookImages.slice(0, 6), ...drawn]
  .map((pixels) => ({ pixels, place: source.uniform() }))
  .sort((a, b) => a.place - b.place);

/** Which are data? */
export default plate({
  says: () => 'A row of tiles of nine greys, some of them data and some drawn by the model, and nothing tells which.',
  draw: (frame) => {
    const { width, height, planned } = frame;
    const count = bySize(frame, 11, 8, 4);
    const side = bySize(frame, 56, 32, 46);
    const rows = bySize(frame, 1, 1, 2);
    const step = (width - side - 2) / (count - 1);
    const top = bySize(frame, 62, 18, 6);
    const tiles = row.slice(0, count * rows).map(({ pixels }, index) => ({
      pixels,
      of: 'data' as const,
      x: 1 + (index % count) * step,
      y: top + Math.floor(index / count) * (side + 16),
    }));
    return (
      <>
        <Tiles tiles={tiles} side={side} planned={planned} />
        <Word
          anchor="middle"
          x={width / 2}
          y={bySize(frame, height - 44, height - 12, height - 8)}
          text="which are data?"
        />
      </>
    );
  },
});
