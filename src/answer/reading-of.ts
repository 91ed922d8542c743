import { computed, type ReadonlySignal } from '@preact/signals';
import type { Answer, readAnswer } from '../judge/reading/read-answer.ts';
import type { Unit } from '../judge/reading/units.ts';

interface Reader {
  readonly readAnswer: typeof readAnswer;
}

/** What an answer to what is asked for in this unit is read as; null where nothing is written, or nothing is here to read it. */
export const readingOf = (answer: string, reader: Reader | null, unit: Unit | null): Answer | null =>
  answer.trim() === '' ? null : (reader?.readAnswer(answer, { unit }) ?? null);

/** The same for an answer that is being typed: a text is read once, for the echo and for the judge. */
export const createReading = (
  answer: () => string,
  reader: ReadonlySignal<Reader | null>,
  unit: () => Unit | null,
): ReadonlySignal<Answer | null> => {
  const text = computed(answer);
  return computed(() => readingOf(text.value, reader.value, unit()));
};
