import type { JSX } from 'preact';
import { Dots, Stroke } from '../../src/kit/plate/marks.tsx';
import { bySize, plate } from '../../src/kit/plate/plate.ts';
import { short } from '../../src/kit/plate/short.ts';
import { Tiles } from '../../src/kit/plate/tile.tsx';
import { bookImages, bookModel, decode, encode, LATENTS } from '../../src/models/toy-vae/index.ts';

const x = bookImages[3]!;
const decoded = decode(bookModel, encode(bookModel, x).mean);

/** The units of each layer, in and out through the waist: of W4, only what leads to the two means. */
const counts = [9, 6, 2, 4, 9] as const;
const weights = [bookModel.W3, Array.from(bookModel.W4).slice(0, LATENTS * counts[1]), bookModel.W1, bookModel.W2];
const tints = 5;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** All lines between two layers, in tints by |w|. */
function Weights({
  layer,
  place,
}: {
  readonly layer: number;
  readonly place: (layer: number, unit: number) => Place;
}): JSX.Element {
  const all = Array.from(weights[layer]!, Math.abs);
  const most = Math.max(...all);
  const byTint = Map.groupBy(all.keys(), (index) => Math.ceil((tints * all[index]!) / most));
  const line = (index: number): string => {
    const [from, to] = [place(layer, index % counts[layer]!), place(layer + 1, Math.floor(index / counts[layer]!))];
    return `M${short(from.x)} ${short(from.y)}l${short(to.x - from.x)} ${short(to.y - from.y)}`;
  };
  return (
    <>
      {[...byTint].map(([tint, indices]) => (
        <Stroke second colour={layer < 2 ? 'encoder' : 'decoder'} tint={tint / tints} d={indices.map(line).join('')} />
      ))}
    </>
  );
}

/** Nine pixels, squeezed through two numbers. */
export default plate({
  says: () =>
    'A tile of nine pixels at the left, hairlines from it that narrow through six units to two and widen through four units to nine again, each as strong as its weight, and at the right the tile that comes out.',
  draw: (frame) => {
    const { width, height, planned } = frame;
    const side = bySize(frame, 120, 52, 45);
    const [left, right] = [side + bySize(frame, 26, 14, 11), width - side - bySize(frame, 26, 14, 11)];
    const room = height - bySize(frame, 20, 10, 14);
    const place = (layer: number, unit: number): Place => ({
      x: left + (layer * (right - left)) / (counts.length - 1),
      y: height / 2 + (room / 8) * (unit - (counts[layer]! - 1) / 2) * (counts[layer] === 9 ? 1 : 1.3),
    });
    const top = (height - side) / 2;
    return (
      <>
        {weights.map((_, layer) => (
          <Weights key={layer} layer={layer} place={place} />
        ))}
        <Dots radius={bySize(frame, 5, 2.6, 3)} at={[0, 1].map((unit) => [place(2, unit).x, place(2, unit).y])} />
        <Tiles
          tiles={[
            { pixels: x, x: 1, y: top, of: 'data' },
            { pixels: decoded, x: width - side - 1, y: top, of: 'decoder' },
          ]}
          side={side}
          planned={planned}
        />
      </>
    );
  },
});
