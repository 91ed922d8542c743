import { computed, untracked, type ReadonlySignal } from '@preact/signals';
import type * as JudgeCode from '../../../answer/judge-code.ts';
import { createReading } from '../../../answer/reading-of.ts';
import type { Judgement } from '../../../judge/one-kind/judging.ts';
import type { Answer } from '../../../judge/reading/read-answer.ts';
import { createFetched } from '../../../kit/work/fetched.ts';
import type { Kinds } from '../kinds.ts';
import type { Work } from './desk.ts';
import { kindsOfItem, taskIn, type Task } from './task.ts';

export type FetchJudge = () => Promise<Pick<typeof JudgeCode, 'judgeIn' | 'readAnswer'>>;

/** What the present work asks, what its answer is read as, and the verdict on it. */
export interface Judging {
  /** Null while the kind of problem is still to come. */
  readonly task: ReadonlySignal<Task | null>;
  /** What the typed answer is read as; null while there is none, or no judge. */
  readonly reading: ReadonlySignal<Answer | null>;
  /** Null until a verdict was asked for. */
  readonly judgement: ReadonlySignal<Judgement | null>;
  readonly judgeFailed: ReadonlySignal<boolean>;
  loadJudge(): Promise<void>;
  /** The verdict on the answer as it stands; null where there is no judge. */
  verdict(): Judgement | null;
}

export function createJudging(work: ReadonlySignal<Work>, kinds: Kinds, fetchJudge: FetchJudge): Judging {
  const { value: judge, failed: judgeFailed, load: loadJudge } = createFetched(fetchJudge);
  const task = computed((): Task | null => {
    const { item } = work.value.attempt;
    return taskIn(kinds.here(kindsOfItem(item)), item);
  });
  const judgeHere = computed(() => {
    if (task.value?.type !== 'problem' || !judge.value) return null;
    const { spec } = task.value;
    const taught = kinds.here([spec.kind])?.(spec);
    return taught ? judge.value.judgeIn(taught, taught.problemFrom(spec)) : null;
  });
  const reading = createReading(
    () => work.value.answer,
    judge,
    () => (task.value?.type === 'problem' ? task.value.statement.unit : 'nats'),
  );
  const judged = (): Judgement | null => judgeHere.value?.(reading.value ?? work.value.answer) ?? null;

  return {
    task,
    reading,
    judgement: computed(() => (work.value.checked ? judged() : null)),
    judgeFailed,
    loadJudge,
    verdict: () => untracked(judged),
  };
}
