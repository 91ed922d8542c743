import { batch, computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { ExamQuestion } from '../../../judge/exam/exam.ts';
import type { ExamScore } from '../../../judge/exam/score.ts';
import type { Taught } from '../../../judge/kinds/taught.ts';
import type { ProblemKind } from '../../../judge/problem.ts';
import type { Answer } from '../../../judge/reading/read-answer.ts';
import type { Unit } from '../../../judge/reading/units.ts';
import { readingOf } from '../../../answer/reading-of.ts';
import { createFetched, type Fetched } from '../../../kit/work/fetched.ts';
import { createSettings, type Settings } from '../../../kit/settings/settings.ts';
import type { Store } from '../../../kit/work/stored.ts';
import { createKinds } from '../kinds.ts';
import { createAttempts, type Attempt, type Ending } from './attempt.ts';
import { endOf, timeLeft } from './clock.ts';
import type { examFrom, MadeExam } from './exam-from.ts';
import { nameOf, table, type ExamChoices } from './settings.ts';
import type * as Tools from './tools.ts';

/** `setting`: the exam is chosen and printed; `writing`: it is sat; `ended`: its results are shown. */
export type Stage = 'setting' | 'writing' | 'ended';

export interface ExamModel {
  readonly settings: Settings<ExamChoices>;
  readonly asksSomething: ReadonlySignal<boolean>;
  /** Whether what makes the exam is here, with the kinds of problem that are chosen. */
  readonly isMakingHere: ReadonlySignal<boolean>;
  /** Null where the choices leave nothing to ask, and until what makes it is here. Made when it is first looked at, which takes a moment. */
  readonly exam: ReadonlySignal<MadeExam | null>;
  readonly stage: ReadonlySignal<Stage>;
  readonly answers: ReadonlySignal<Readonly<Record<string, string>>>;
  /** How many questions have something written. */
  readonly begun: ReadonlySignal<number>;
  readonly ending: ReadonlySignal<Ending | null>;
  /** Milliseconds; null where there is no limit or nothing is being written. */
  readonly left: ReadonlySignal<number | null>;
  /** Null until the exam has ended and the judge is here. */
  readonly score: ReadonlySignal<ExamScore | null>;
  /** Whether what makes the exam, or what grades it, could not be loaded. */
  readonly makingFailed: ReadonlySignal<boolean>;
  readonly toolsFailed: ReadonlySignal<boolean>;
  /** The sitting that is kept of the exam that is being chosen. */
  readonly kept: ReadonlySignal<Attempt | null>;
  /** Another exam that was begun and not ended, as the query of its link. */
  readonly unfinished: ReadonlySignal<string | null>;
  /** False where the browser keeps nothing, so that a reload would forget the answers. */
  readonly isKept: ReadonlySignal<boolean>;
  reading(answer: string, unit: Unit | null): Answer | null;
  /** Takes up the sitting that is kept of the exam in the settings, if there is one. */
  arrive(): void;
  /** Another tab wrote to the storage: to this key, or, with null, to all. */
  changed(key: string | null): void;
  /** Begins the exam, once what makes it is here: no time is lost by waiting for it. */
  start(): Promise<void>;
  write(field: string, text: string): void;
  /** Looks at the clock: the exam ends when the time is up. */
  tick(): void;
  submit(): void;
  /** Back to the choices; what was written stays kept until the exam is started again. */
  leave(): void;
  /** Has from now on at hand what makes the exam, whatever is chosen: a failure is silent. */
  prepare(): void;
  /** Has the exam ready to be written or printed. */
  loadMaking(): Promise<void>;
  loadTools(): Promise<void>;
}

export interface Surroundings {
  readonly making: Fetched<{ readonly examFrom: typeof examFrom }>;
  readonly fetchTaught: (kind: ProblemKind) => Promise<Taught>;
  readonly fetchTools: () => Promise<typeof Tools>;
  readonly storage: () => Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const asksSomething = ({ kinds, concepts: asked }: ExamChoices): boolean => kinds.length > 0 || asked === 'yes';

const hasAnswer = ({ id }: ExamQuestion, answers: Readonly<Record<string, string>>): boolean =>
  Object.entries(answers).some(([field, text]) => (field === id || field.startsWith(`${id}.`)) && text.trim() !== '');

export function createExam({ making, fetchTaught, fetchTools, storage, now }: Surroundings): ExamModel {
  const settings = createSettings(table);
  const attempts = createAttempts(storage);
  const attempt = signal<Attempt | null>(null);
  const moment = signal(0);
  const { value: tools, failed: toolsFailed, load: loadTools } = createFetched(fetchTools);
  const unfinished = signal<string | null>(null);
  const isKept = signal(true);
  const changes = signal(0);

  const name = computed(() => nameOf(settings.values.value));
  const isAsking = computed(() => asksSomething(settings.values.value));
  const kinds = createKinds(fetchTaught);
  const chosen = computed(() => settings.values.value.kinds);
  const exam = computed((): MadeExam | null => {
    const taughtOf = kinds.here(chosen.value);
    if (!isAsking.value || taughtOf === null) return null;
    return making.value.value?.examFrom(taughtOf, settings.values.value) ?? null;
  });
  const stage = computed((): Stage => {
    if (attempt.value === null) return 'setting';
    return attempt.value.ended === null ? 'writing' : 'ended';
  });
  const answers = computed(() => attempt.value?.answers ?? {});
  const left = computed((): number | null => {
    const { minutes } = settings.values.value;
    if (stage.value !== 'writing' || attempt.value === null || minutes === 0) return null;
    return timeLeft(attempt.value.startedAt, minutes, moment.value);
  });

  const loadMaking = async (): Promise<void> => {
    await Promise.all([making.load(), kinds.load(chosen.peek())]);
  };

  const put = (next: Attempt): void => {
    attempt.value = next;
    changes.value += 1;
    isKept.value = attempts.keep(name.peek(), next);
  };

  const end = (ended: Ending): void => {
    const present = attempt.peek();
    if (present === null || present.ended !== null) return;
    put({ ...present, ended });
    void loadTools();
  };

  const tick = (): void =>
    batch(() => {
      moment.value = now();
      if (left.peek() !== 0) return;
      const { startedAt = 0 } = attempt.peek() ?? {};
      end({ at: endOf(startedAt, settings.values.peek().minutes), by: 'time' });
    });

  return {
    settings,
    asksSomething: isAsking,
    isMakingHere: computed(() => making.value.value !== null && kinds.here(chosen.value) !== null),
    exam,
    stage,
    answers,
    begun: computed(() => exam.value?.questions.filter((question) => hasAnswer(question, answers.value)).length ?? 0),
    ending: computed(() => attempt.value?.ended ?? null),
    left,
    score: computed(() => {
      if (stage.value !== 'ended' || exam.value === null) return null;
      return tools.value?.scoreExamIn(exam.value.taughtOf, exam.value, answers.value) ?? null;
    }),
    makingFailed: computed(() => making.failed.value || kinds.failed(chosen.value)),
    toolsFailed,
    kept: computed(() => {
      void changes.value;
      return stage.value === 'setting' ? attempts.recall(name.value) : null;
    }),
    unfinished,
    isKept,
    reading: (answer, unit) => readingOf(answer, tools.value, unit),
    arrive: () =>
      batch(() => {
        attempt.value = isAsking.peek() ? attempts.recall(name.peek()) : null;
        changes.value += 1;
        const latest = attempts.latest();
        const isOther = latest !== null && latest !== name.peek();
        unfinished.value = isOther && attempts.recall(latest)?.ended === null ? latest : null;
        if (attempt.peek()) {
          void loadMaking();
          void loadTools();
        }
        tick();
      }),
    changed(key) {
      if (!attempts.holds(key)) return;
      if (stage.peek() === 'setting') changes.value += 1;
      else attempt.value = attempts.recall(name.peek()) ?? attempt.peek();
    },
    async start() {
      await loadMaking();
      batch(() => {
        if (exam.peek() === null || stage.peek() !== 'setting') return;
        put({ startedAt: now(), answers: {}, ended: null });
        moment.value = now();
      });
    },
    write(field, text) {
      tick();
      const present = attempt.peek();
      if (present === null || present.ended !== null) return;
      put({ ...present, answers: { ...present.answers, [field]: text } });
      void loadTools();
    },
    tick,
    submit: () => end({ at: now(), by: 'reader' }),
    leave() {
      attempt.value = null;
    },
    prepare() {
      void making.prepare();
      effect(() => void kinds.prepare(chosen.value));
    },
    loadMaking,
    loadTools,
  };
}
