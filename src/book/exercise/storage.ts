import { boolean, fallback, object, string } from 'valibot';
import { readStoredAs } from '../../kit/work/stored-as.ts';
import { removeStored, writeStored, type Store } from '../../kit/work/stored.ts';

/** What the reader left in an exercise. */
export interface ExerciseState {
  readonly answer: string;
  readonly checked: boolean;
}

const nothing: ExerciseState = { answer: '', checked: false };

const shape = object({ answer: string(), checked: fallback(boolean(), false) });

const keyOf = (exercise: string): string => `elbook.exercise.${exercise}`;

/** The answer kept on this device; none where the browser keeps nothing, or keeps something else. */
export const recall = (exercise: string, storage: () => Pick<Store, 'getItem'>): ExerciseState =>
  readStoredAs(storage, keyOf(exercise), shape) ?? nothing;

/** Keeps the answer on this device, where the browser lets it. */
export const keep = (
  exercise: string,
  kept: ExerciseState,
  storage: () => Pick<Store, 'setItem' | 'removeItem'>,
): void => {
  if (kept.answer === '') removeStored(storage, keyOf(exercise));
  else writeStored(storage, keyOf(exercise), JSON.stringify(kept));
};
