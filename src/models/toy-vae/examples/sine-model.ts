import { SHAPES, WEIGHT_NAMES, type Parameters, type WeightName } from '../model/parameters.ts';

/**
 * An untrained model that anyone can write down: its k-th weight is sin k, in radians, to three decimals, for
 * k = 1, …, 145, in the order W1 b1 W2 b2 W3 b3 W4 b4, each array row by row. For numbers that are checked by hand.
 */
export const sineModel: Parameters = sines();

function sines(): Parameters {
  let k = 0;
  const arrays = {} as Record<WeightName, number[]>;
  for (const name of WEIGHT_NAMES) {
    const [rows, columns] = SHAPES[name];
    arrays[name] = Array.from({ length: rows * columns }, () => Math.round(1000 * Math.sin((k += 1))) / 1000);
  }
  return arrays;
}
