/** What the reader left in an exercise. */
export interface Kept {
  readonly answer: string;
  readonly checked: boolean;
}

const nothing: Kept = { answer: '', checked: false };

const keyOf = (exercise: string): string => `elbook.exercise.${exercise}`;

/** The answer kept on this device; none where the browser keeps nothing, or keeps something else. */
export const recall = (exercise: string, storage: () => Pick<Storage, 'getItem'>): Kept => {
  try {
    const kept: unknown = JSON.parse(storage().getItem(keyOf(exercise)) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return nothing;
    const { answer, checked } = kept as Record<string, unknown>;
    return typeof answer === 'string' ? { answer, checked: checked === true } : nothing;
  } catch {
    return nothing;
  }
};

/** Keeps the answer on this device, where the browser lets it. */
export const keep = (exercise: string, kept: Kept, storage: () => Pick<Storage, 'setItem' | 'removeItem'>): void => {
  try {
    if (kept.answer === '') storage().removeItem(keyOf(exercise));
    else storage().setItem(keyOf(exercise), JSON.stringify(kept));
  } catch {
    // A full or forbidden storage only means that a reload forgets the answer.
  }
};
