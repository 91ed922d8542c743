import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type * as Homework from '../../judge/index.ts';
import type { Judgement } from '../../judge/one-kind/judging.ts';
import type { Answer } from '../../judge/reading/read-answer.ts';
import type { ProblemSpec } from '../../judge/spec.ts';
import { createReading } from '../../answer/reading-of.ts';
import { createFetched } from '../../kit/work/fetched.ts';
import { keep, recall, type ExerciseState } from './storage.ts';

/** What an exercise's answer is judged by. */
export interface ExerciseQuestion {
  /** Names what is kept on the device: chapter and exercise. */
  readonly name: string;
  readonly expected: number;
  /** Lets a wrong answer be explained. */
  readonly problem?: ProblemSpec | undefined;
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

type Judge = Pick<typeof Homework, 'judgeOf' | 'judgeNumber' | 'readAnswer' | 'problemFrom' | 'statementOf'>;

export function createExercise(
  { name, expected, problem }: ExerciseQuestion,
  fetchJudge: () => Promise<Judge>,
  storage: () => Storage,
): ExerciseModel {
  const { value: judge, failed: judgeFailed, load: loadJudge } = createFetched(fetchJudge);
  const kept = signal<ExerciseState>({ answer: '', checked: false });
  /** The judge of this exercise: with a problem, one that computes what the mistakes give only once. */
  const judgeAnswer = computed(() => {
    const loaded = judge.value;
    if (loaded === null) return null;
    if (problem !== undefined) return loaded.judgeOf(loaded.problemFrom(problem));
    return (answer: string | Answer) => loaded.judgeNumber(expected, answer);
  });
  const unit = computed(() => (problem && judge.value ? judge.value.statementOf(problem).unit : 'nats'));
  const reading = createReading(
    () => kept.value.answer,
    judge,
    () => unit.value,
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
      kept.value.checked ? (judgeAnswer.value?.(reading.value ?? kept.value.answer) ?? null) : null,
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
