import { fallback, minValue, nullable, number, object, pipe, safeInteger, string } from 'valibot';
import { createRecentlyKept, type RecentlyKept } from '../../../kit/work/recently-kept.ts';
import type { Store } from '../../../kit/work/stored.ts';

/** What a student left in a frame. */
export interface FrameState {
  readonly answer: string;
  /** The answer that was checked last; null before the first. */
  readonly checked: string | null;
  /** How many answers have been judged. */
  readonly attempts: number;
}

export const nothingKept: FrameState = { answer: '', checked: null, attempts: 0 };

const shape = object({
  answer: string(),
  checked: fallback(nullable(string()), null),
  attempts: fallback(pipe(number(), safeInteger(), minValue(0)), 0),
});

/** Each question ever framed may leave an answer in this store, which the whole book shares. */
const mostKept = 50;

/**
 * The answers kept on this device, each under its frame's link, where the browser lets it: in a frame of another site it may
 * not.
 */
export const createAnswers = (storage: () => Store): RecentlyKept<FrameState> =>
  createRecentlyKept(storage, 'elbook.frame', mostKept, shape);
