import { describe } from '../arguments.ts';

/** A seed is a whole number or a text; the number 7 and the text '7' start different streams. */
export type Seed = number | string;

/**
 * @throws TypeError for what is neither a number nor a string, RangeError for a number that is not a safe whole
 * number and for the empty string.
 */
export function checkSeed(seed: unknown): asserts seed is Seed {
  if (typeof seed !== 'number' && typeof seed !== 'string') throw new TypeError(complaint(seed));
  if (typeof seed === 'number' ? !Number.isSafeInteger(seed) : seed === '') throw new RangeError(complaint(seed));
}

function complaint(seed: unknown): string {
  return `randomSource: seed must be a whole number from −(2^53 − 1) to 2^53 − 1, or a text that is not empty, but it is ${describe(seed)}.`;
}

const WORDS = 4;

/**
 * 128 bits, as four 32-bit words, that any change of the text changes about half of: each word is a Murmur hash
 * (Appleby, MurmurHash3, its 32-bit mixing constants) of the text from a start of its own. Never all zero, the one
 * state that a xoroshiro generator cannot leave.
 */
export function hashToState(text: string): number[] {
  const state = [];
  for (let word = 0; word < WORDS; word++) state.push(hash(text, Math.imul(word + 1, 0x9e3779b9)));
  return state.every((word) => word === 0) ? [1, 0, 0, 0] : state;
}

function hash(text: string, start: number): number {
  let h = start;
  for (let i = 0; i < text.length; i++) {
    const k = Math.imul(text.charCodeAt(i), 0xcc9e2d51);
    h ^= Math.imul((k << 15) | (k >>> 17), 0x1b873593);
    h = Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64;
  }
  h ^= text.length;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
