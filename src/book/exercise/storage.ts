import { isRecord } from '../../judge/record.ts';
import { readStoredJson, removeStored, writeStored } from '../../kit/work/stored.ts';

/** What the reader left in an exercise. */
export interface Kept {
  readonly answer: string;
  readonly checked: boolean;
}

const nothing: Kept = { answer: '', checked: false };

const keyOf = (exercise: string): string => `elbook.exercise.${exercise}`;

/** The answer kept on this device; none where the browser keeps nothing, or keeps something else. */
export const recall = (exercise: string, storage: () => Pick<Storage, 'getItem'>): Kept => {
  const kept = readStoredJson(storage, keyOf(exercise));
  if (!isRecord(kept) || typeof kept.answer !== 'string') return nothing;
  return { answer: kept.answer, checked: kept.checked === true };
};

/** Keeps the answer on this device, where the browser lets it. */
export const keep = (exercise: string, kept: Kept, storage: () => Pick<Storage, 'setItem' | 'removeItem'>): void => {
  if (kept.answer === '') removeStored(storage, keyOf(exercise));
  else writeStored(storage, keyOf(exercise), JSON.stringify(kept));
};
