import type { JSX } from 'preact';
import { Dots, Stroke, Word, type PlateColour } from '../../src/kit/plate/marks.tsx';
import { bySize, plate, type PlateFrame } from '../../src/kit/plate/plate.ts';
import { short } from '../../src/kit/plate/short.ts';
import { Tiles } from '../../src/kit/plate/tile.tsx';
import { bookImages, bookModel, decode } from '../../src/models/toy-vae/index.ts';
import { decoderUnits } from '../../src/models/toy-vae/model/decoder.ts';
import { encode, encoderUnits } from '../../src/models/toy-vae/model/encoder.ts';

const x = bookImages[0]!;
const { mean, logVariance } = encode(bookModel, x);
const z = [mean[0]!, mean[1]!] as const;

/** The layers from left to right, each with the values of its units on the way forward, and z at the mean of q. */
const layers = [
  x,
  encoderUnits(bookModel, x),
  [...Array.from(mean), ...Array.from(logVariance)],
  z,
  decoderUnits(bookModel, z),
  Array.from(decode(bookModel, z)),
] as const;

interface Between {
  readonly from: number;
  readonly colour: PlateColour;
  /** Row by row, a row for each unit of the layer at the right. */
  readonly weights: ArrayLike<number>;
}

/** What joins the layers; z takes its two means as they are. */
const joins: readonly Between[] = [
  { from: 0, colour: 'encoder', weights: bookModel.W3 },
  { from: 1, colour: 'encoder', weights: bookModel.W4 },
  { from: 2, colour: 'encoder', weights: [1, 0, 0, 0, 0, 1, 0, 0] },
  { from: 3, colour: 'decoder', weights: bookModel.W1 },
  { from: 4, colour: 'decoder', weights: bookModel.W2 },
];

/** Lines are drawn in so many tints, by how much each carries: what is too little for the first is left out. */
const tints = 3;

interface Nodes {
  readonly place: (layer: number, unit: number) => readonly [x: number, y: number];
  readonly tile: number;
}

function nodesIn(frame: PlateFrame): Nodes {
  const { width, height } = frame;
  const tile = bySize(frame, 132, 54, 45);
  const [left, right] = [tile + bySize(frame, 22, 12, 10), width - tile - bySize(frame, 22, 12, 10)];
  const step = (height - bySize(frame, 20, 10, 14)) / 8;
  return {
    tile,
    place: (layer, unit) => [
      left + (layer * (right - left)) / (layers.length - 1),
      height / 2 + step * (unit - (layers[layer]!.length - 1) / 2) * (layers[layer]!.length === 9 ? 1 : 1.35),
    ],
  };
}

function Lines({ from, colour, weights, place }: Between & Pick<Nodes, 'place'>): JSX.Element {
  const [left, right] = [layers[from]!, layers[from + 1]!];
  const carried = Array.from(weights, (weight, i) => Math.abs(weight * left[i % left.length]!));
  const most = Math.max(...carried);
  const byTint = Map.groupBy(
    right.flatMap((_, to) => left.map((_, unit) => [unit, to] as const)),
    ([unit, to]) => Math.round((tints * carried[to * left.length + unit]!) / most),
  );
  return (
    <>
      {[...byTint]
        .filter(([tint]) => tint > 0)
        .map(([tint, lines]) => (
          <Stroke
            second
            colour={colour}
            tint={tint / tints}
            d={lines
              .map(([unit, to]) => {
                const [[x1, y1], [x2, y2]] = [place(from, unit), place(from + 1, to)];
                return `M${short(x1)} ${short(y1)}l${short(x2 - x1)} ${short(y2 - y1)}`;
              })
              .join('')}
          />
        ))}
    </>
  );
}

/** The forward pass of the book's model on its first image: a line is as strong as what it carries. */
export default plate({
  says: (number) =>
    `A tile of nine pixels, its lines through six units to the two latents in the middle, and from there through four units to nine pixels again: ${number} numbers in all.`,
  number: { claim: 'properties.parameters', places: 0 },
  caption: (number) =>
    `A tile goes through the model, to $z$ and back. A line is as strong as what it carries; the model has ${number} numbers to learn.`,
  draw: (frame) => {
    const { width, height, number, planned } = frame;
    const { place, tile } = nodesIn(frame);
    const top = (height - tile) / 2;
    const tiles = [
      { pixels: x, x: 1, y: top, of: 'data' },
      { pixels: layers[5], x: width - tile - 1, y: top, of: 'decoder' },
    ] as const;
    const radius = bySize(frame, 3.5, 1.8, 2.2);
    return (
      <>
        {joins.map((join) => (
          <Lines {...join} place={place} />
        ))}
        {layers.map((units, layer) => (
          <Dots
            colour={layer === 0 ? 'data' : layer < 3 ? 'encoder' : layer === 3 ? 'ink' : 'decoder'}
            radius={layer === 3 ? 1.6 * radius : radius}
            at={units.map((_, unit) => place(layer, unit))}
          />
        ))}
        <Tiles tiles={tiles} side={tile} planned={planned} />
        <Word anchor="middle" x={place(3, 0)[0]} y={place(3, 0)[1] - bySize(frame, 18, 9, 10)} text="$z$" />
        <Word
          anchor="middle"
          x={place(3, 0)[0]}
          y={height - bySize(frame, 12, 4, 5)}
          text={bySize(frame, `${number} numbers`, number, number)}
        />
      </>
    );
  },
});
