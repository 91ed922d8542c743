import type { RandomSource } from '../../math/index.ts';

/** Draws something at random. */
export type Draw<T> = (source: RandomSource) => T;

/** One entry of a list that is not empty, each equally likely. */
export const pick = <T>(source: RandomSource, list: readonly [T, ...T[]]): T =>
  list[source.integer(list.length)] ?? list[0];

export const isHeads = (source: RandomSource): boolean => source.integer(2) === 0;

/** A whole number from `least` to `most`. */
export const wholeNumber = (source: RandomSource, least: number, most: number): number =>
  least + source.integer(most - least + 1);

/** A multiple of 1/parts from `least` to `most`, as near as float64 comes to its decimal. */
const multiple = (source: RandomSource, parts: number, least: number, most: number): number =>
  wholeNumber(source, least * parts, most * parts) / parts;

export const half = (source: RandomSource, least: number, most: number): number => multiple(source, 2, least, most);

export const tenth = (source: RandomSource, least: number, most: number): number => multiple(source, 10, least, most);

/** A half of either sign whose size lies between the two. */
export const signedHalf = (source: RandomSource, least: number, most: number): number =>
  (isHeads(source) ? 1 : -1) * half(source, least, most);

export const repeat = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** What one of these draws, each equally likely. */
export const oneOf =
  <T>(...draws: readonly [Draw<T>, ...Draw<T>[]]): Draw<T> =>
  (source) =>
    pick(source, draws)(source);

export const always =
  <T>(thing: T): Draw<T> =>
  () =>
    thing;

/** Draws again until it is so; of what `draw` gives, a good part must be. */
export const until =
  <T>(isSo: (thing: T) => boolean, draw: Draw<T>): Draw<T> =>
  (source) => {
    for (;;) {
      const thing = draw(source);
      if (isSo(thing)) return thing;
    }
  };
