import { whole } from './number.ts';

/** The word that goes with a count: `agree(1, 'row')` is “row”, `agree(2, 'does', 'do')` is “do”. */
export const agree = (count: number, one: string, many = `${one}s`): string => (count === 1 ? one : many);

/** “1 row”, “3 rows”, “12 000 entries”. */
export const plural = (count: number, one: string, many?: string): string =>
  `${whole(count)} ${agree(count, one, many)}`;

const counts = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count as a sentence has it: “three”, and from eleven on in digits. */
export const countInWords = (count: number): string => counts[count] ?? whole(count);

/** “a, b and c”. */
export const listInWords = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** A clause as the beginning of a sentence. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
