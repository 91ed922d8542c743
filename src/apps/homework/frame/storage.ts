import { isRecord } from '../../../judge/record.ts';
import { readStoredJson, writeStored } from '../../../kit/work/stored.ts';

/** What a student left in a frame. */
export interface Kept {
  readonly answer: string;
  /** The answer that was checked last; null before the first. */
  readonly checked: string | null;
  /** How many answers have been judged. */
  readonly attempts: number;
}

export const nothingKept: Kept = { answer: '', checked: null, attempts: 0 };

type Store = Pick<Storage, 'getItem' | 'setItem'>;

const keyOf = (link: string): string => `elbook.frame.${link}`;

/** What was kept on this device for a frame's link; nothing where the browser keeps nothing, or keeps something else. */
export const recall = (link: string, storage: () => Store): Kept => {
  const kept = readStoredJson(storage, keyOf(link));
  if (!isRecord(kept) || typeof kept.answer !== 'string') return nothingKept;
  const { answer, checked, attempts } = kept;
  return {
    answer,
    checked: typeof checked === 'string' ? checked : null,
    attempts: Number.isSafeInteger(attempts) ? Math.max(0, Number(attempts)) : 0,
  };
};

/** Keeps it on this device, where the browser lets it: in a frame of another site it may not. */
export const keep = (link: string, kept: Kept, storage: () => Store): void => {
  writeStored(storage, keyOf(link), JSON.stringify(kept));
};
