import type { FigureSize, Heights } from '../../kit/plot/sizes.ts';
import type { LayerName } from './network.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where the parts of the drawing stand: layers from left to right, or, where there is no room, from top to bottom beside their names. */
export interface Layout {
  readonly across: boolean;
  nodeWidth(layer: LayerName): number;
  readonly nodeHeight: number;
  place(layer: LayerName, index: number, count: number): Place;
  title(layer: LayerName): Place;
  tile(layer: 'image' | 'means'): Place & { readonly side: number };
}

export const heights: Heights = { narrow: 620, wide: 460 };

/** How far along the drawing each layer stands, of 1. */
const along: Record<LayerName, number> = {
  image: 0.045,
  encoder: 0.23,
  encoding: 0.42,
  latent: 0.585,
  decoder: 0.755,
  means: 0.955,
};
const down: Record<LayerName, number> = {
  image: 0.15,
  encoder: 0.3,
  encoding: 0.455,
  latent: 0.59,
  decoder: 0.72,
  means: 0.86,
};
/** Of the height, what the nine pixels take: fewer nodes stand closer to the middle. */
const spread: Record<LayerName, number> = { image: 1, encoder: 0.9, encoding: 1, latent: 0.45, decoder: 0.6, means: 1 };

export function layoutFor(size: FigureSize): Layout {
  return size.name === 'narrow' ? fromTop(size) : fromLeft(size);
}

function fromLeft({ width, height }: FigureSize): Layout {
  const side = 60;
  const [top, bottom] = [side + 34, height - 24];
  const [nodeWidth, nodeHeight] = [46, 24];
  const column = (layer: LayerName): number => nodeWidth / 2 + along[layer] * (width - nodeWidth);
  const middle = (top + bottom) / 2;
  return {
    across: true,
    nodeWidth: () => nodeWidth,
    nodeHeight,
    place: (layer, index, count) => ({
      x: column(layer),
      y: middle + (bottom - top) * spread[layer] * fraction(index, count),
    }),
    title: (layer) => ({ x: column(layer), y: layer === 'image' || layer === 'means' ? 12 : side - 10 }),
    tile: (layer) => ({ x: column(layer) - side / 2, y: 20, side: side - 12 }),
  };
}

function fromTop({ width, height }: FigureSize): Layout {
  const side = 52;
  const room = width - gutter;
  const nodeWidth = (layer: LayerName): number =>
    layer === 'image' || layer === 'means' ? room / 9 - 2 : Math.min(40, room / 6 - 4);
  return {
    across: false,
    nodeWidth,
    nodeHeight: 24,
    place: (layer, index, count) => ({
      x: gutter + room / 2 + (room - nodeWidth(layer)) * spread[layer] * fraction(index, count),
      y: down[layer] * height,
    }),
    title: (layer) => {
      if (layer === 'image') return { x: side + 12, y: side / 2 + 4 };
      if (layer === 'means') return { x: side + 12, y: height - side / 2 + 4 };
      return { x: 0, y: down[layer] * height + (layer === 'encoding' ? -32 : 4) };
    },
    tile: (layer) => ({ x: 2, y: layer === 'image' ? 2 : height - side - 2, side }),
  };
}

/** At the left of a drawing from top to bottom: the layers’ names. */
const gutter = 64;

/** From −½ for the first of `count` to ½ for the last. */
function fraction(index: number, count: number): number {
  return index / (count - 1) - 0.5;
}
