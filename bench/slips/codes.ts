import { sum, type Draw, type Family } from './slip.ts';

const product = (xs: readonly number[]): number => xs.reduce((all, x) => all * x, 1);

/** Two grids of code words, and the bits that slips in counting them give. */
const codesOf = (draw: Draw) => {
  const grids = [
    [draw.side(), draw.side()],
    [draw.side(), draw.side()],
  ];
  const words = draw.words();
  const counts = grids.map(product);
  const [count, word] = [sum(counts), Math.log2(words)];
  const slips: Readonly<Record<string, number>> = {
    'K − 1 for K': count * Math.log2(words - 1),
    'whole bits a word': count * Math.ceil(word),
    'one bit more a word': count * (word + 1),
    'a byte a word': count * 8,
    'the sides added': sum(grids.map(sum)) * word,
    'the grids multiplied': product(counts) * word,
    'K and the count exchanged': words * Math.log2(count),
    'the square of one side': sum(grids.map(([side = NaN]) => side ** 2)) * word,
  };
  return { grids, words, bits: count * word, slips };
};

export const codeBits: Family = (draw) => {
  const { grids, words, bits, slips } = codesOf(draw);
  return {
    spec: { kind: 'code-bits', grids, words },
    slips: { ...slips, 'a code word for every colour': 3 * bits, 'kilobits of 1024': bits / 1024 },
  };
};

export const compressionRatio: Family = (draw) => {
  const { grids, words, bits, slips } = codesOf(draw);
  const [rows, columns] = [4 * draw.side(), 4 * draw.side()];
  const [colours, depth] = [3, 4 + draw.whole(5)];
  const image = rows * columns * colours * depth;
  return {
    spec: { kind: 'compression-ratio', image: [rows, columns, colours], depth, grids, words },
    slips: {
      ...Object.fromEntries(Object.entries(slips).map(([slip, counted]) => [slip, image / counted])),
      'the share saved': 1 - bits / image,
      'the grey levels for their bits': ((image / depth) * 2 ** depth) / bits,
      'bytes of the image': image / 8 / bits,
      'bits of the codes a pixel': bits / (rows * columns),
      'one side of the image': (rows * colours * depth) / bits,
    },
  };
};

export const bitsPerDimension: Family = (draw) => {
  const dimensions = draw.side() ** 2;
  const depth = 5 + draw.whole(4);
  const logDensity = Number((draw.mean() * dimensions + draw.sd()).toFixed(1));
  const bits = logDensity / (dimensions * Math.LN2);
  return {
    spec: { kind: 'bits-per-dimension', logDensity, dimensions, depth },
    slips: {
      'the logarithm to base 10': depth - logDensity / (dimensions * Math.LN10),
      'the cell counted once for the image': depth / dimensions - bits,
      'the depth in nats': depth * Math.LN2 - bits,
      'one grey level fewer': Math.log2(2 ** depth - 1) - bits,
      'the depth subtracted, too': -depth - bits,
      'the width of a cell for its logarithm': 2 ** -depth - bits,
      'D counted in each of three colours': depth - bits / 3,
      'one side for D': depth - logDensity / (Math.sqrt(dimensions) * Math.LN2),
      'a half, as of a square': depth - bits / 2,
      'a byte for every depth': 8 - bits,
    },
  };
};
