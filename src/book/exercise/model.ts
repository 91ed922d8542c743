import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Judgement } from '../../judge/one-kind/judging.ts';
import type { Answer } from '../../judge/reading/read-answer.ts';
import { createReading } from '../../answer/reading-of.ts';
import { createFetched } from '../../kit/work/fetched.ts';
import type { AskedNumber, ExerciseJudge } from './judge.ts';
import { keep, recall, type ExerciseState } from './storage.ts';

export interface ExerciseQuestion extends AskedNumber {
  /** Names what is kept on the device: chapter and exercise. */
  readonly name: string;
}

export interface ExerciseModel {
  readonly answer: ReadonlySignal<string>;
  readonly reading: ReadonlySignal<Answer | null>;
  readonly judgement: ReadonlySignal<Judgement | null>;
  readonly judgeFailed: ReadonlySignal<boolean>;
  /** Takes up what was kept on the device. */
  recall(): Promise<void>;
  type(answer: string): Promise<void>;
  check(): Promise<void>;
}

export function createExercise(
  { name, ...asked }: ExerciseQuestion,
  fetchJudge: (asked: AskedNumber) => Promise<ExerciseJudge>,
  storage: () => Storage,
): ExerciseModel {
  const { value: judge, failed: judgeFailed, load: loadJudge } = createFetched(() => fetchJudge(asked));
  const kept = signal<ExerciseState>({ answer: '', checked: false });
  const reading = createReading(
    () => kept.value.answer,
    judge,
    () => judge.value?.unit ?? null,
  );

  const set = (next: ExerciseState): Promise<void> => {
    kept.value = next;
    keep(name, next, storage);
    return loadJudge();
  };

  return {
    answer: computed(() => kept.value.answer),
    reading,
    judgement: computed(() =>
      kept.value.checked ? (judge.value?.judge(reading.value ?? kept.value.answer) ?? null) : null,
    ),
    judgeFailed,
    async recall() {
      const found = recall(name, storage);
      if (found.answer === '' || kept.peek().answer !== '') return;
      kept.value = found;
      await loadJudge();
    },
    type: (answer) => set({ answer, checked: false }),
    check: () => set({ answer: kept.peek().answer, checked: true }),
  };
}
