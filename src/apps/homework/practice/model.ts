import { batch, computed, signal, untracked, type ReadonlySignal } from '@preact/signals';
import { markConcept } from '../../../judge/concepts/index.ts';
import type { Difficulty } from '../../../judge/generate/lists.ts';
import type { Taught } from '../../../judge/kinds/taught.ts';
import type { Judgement } from '../../../judge/one-kind/judging.ts';
import { answered, hinted, marked, shown, type Attempt } from '../../../judge/practice/attempt.ts';
import {
  kindsOfTopic,
  topicOf,
  topics,
  type Item,
  type NamedTopic,
  type ProblemItem,
  type Topic,
} from '../../../judge/practice/item.ts';
import { dueCard, nextItemIn } from '../../../judge/practice/next-item.ts';
import { finishIn, noProgress, summaryOf, type Progress, type Summary } from '../../../judge/practice/progress.ts';
import { importProgress, writeProgress } from '../../../judge/practice/storage.ts';
import type { ProblemKind } from '../../../judge/problem.ts';
import type { Answer } from '../../../judge/reading/read-answer.ts';
import type * as JudgeCode from '../../../answer/judge-code.ts';
import { createReading } from '../../../answer/reading-of.ts';
import { createFetched } from '../../../kit/work/fetched.ts';
import { beginWork, emptyDesk, isUntouched, presentWork, withOnTop, workOn, type Desk, type Work } from './desk.ts';
import type { Store } from '../../../kit/work/stored.ts';
import { createDevice } from './device.ts';
import { isSameItem, queryWith, titleOf, withSeed } from './item-address.ts';
import { createKinds } from '../kinds.ts';
import { kindsOfItem, taskIn, type Task } from './task.ts';

/** What was erased or added to, and can be had back. */
export interface Undoable {
  readonly says: string;
  readonly before: { readonly progress: Progress; readonly desk: Desk };
}

export interface PracticeModel {
  readonly work: ReadonlySignal<Work>;
  /** Null while the kind of problem is still to come. */
  readonly task: ReadonlySignal<Task | null>;
  /** Whether a kind of problem was needed and could not be loaded. */
  readonly kindFailed: ReadonlySignal<boolean>;
  /** The present item's name and difficulty. */
  readonly title: ReadonlySignal<string>;
  /** The query string that names the present item. */
  readonly query: ReadonlySignal<string>;
  /** All that can be chosen. */
  readonly topics: readonly NamedTopic[];
  readonly chosen: ReadonlySignal<readonly Topic[]>;
  readonly difficulty: ReadonlySignal<Difficulty>;
  /** What the typed answer is read as; null while there is none, or no judge. */
  readonly reading: ReadonlySignal<Answer | null>;
  readonly judgement: ReadonlySignal<Judgement | null>;
  readonly judgeFailed: ReadonlySignal<boolean>;
  readonly progress: ReadonlySignal<Progress>;
  readonly summary: ReadonlySignal<Summary>;
  readonly undoable: ReadonlySignal<Undoable | null>;
  /** What went wrong with a file or with the storage, in a sentence. */
  readonly problem: ReadonlySignal<string | null>;
  /** Takes up what is kept on the device, with the item that a link names on top. */
  arrive(item: Item | null): Promise<void>;
  /** Another tab wrote to the storage: to this key, or, with null, to all. */
  changed(key: string | null): void;
  open(item: Item): Promise<void>;
  next(): Promise<void>;
  choose(change: { readonly chosen?: readonly Topic[]; readonly difficulty?: Difficulty }): Promise<void>;
  setSeed(seed: number): Promise<void>;
  /** Fetches the kind of problem that is needed. */
  loadKind(): Promise<void>;
  loadJudge(): Promise<void>;
  type(answer: string): void;
  mark(statement: string, mark: boolean | null): void;
  check(): Promise<void>;
  hint(): void;
  showSolution(): void;
  exportText(): string;
  importText(text: string): void;
  complain(problem: string): void;
  erase(): void;
  undo(): void;
}

/** What comes from outside: the judge and the kinds of problem, which are heavy, the device, and what no two runs have in common. */
export interface Surroundings {
  readonly fetchTaught: (kind: ProblemKind) => Promise<Taught>;
  readonly fetchJudge: () => Promise<Pick<typeof JudgeCode, 'judgeIn' | 'readAnswer'>>;
  readonly storage: () => Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newSeed: () => number;
}

/** The item that is shown until the page comes alive, and to readers without scripts. */
export const firstItem: ProblemItem = { type: 'problem', kind: 'divergence', difficulty: 'easy', seed: 1 };

const allTopics = topics.map(({ topic }) => topic);

const keepsNothing = 'This browser keeps nothing for this page: export your progress before you close it.';

export function createPractice({ fetchTaught, fetchJudge, storage, now, newSeed }: Surroundings): PracticeModel {
  const device = createDevice(storage);
  const desk = signal<Desk>(withOnTop(emptyDesk, beginWork(firstItem)));
  const progress = signal<Progress>(noProgress);
  const undoable = signal<Undoable | null>(null);
  const problem = signal<string | null>(null);
  const kinds = createKinds(fetchTaught);
  const { value: judge, failed: judgeFailed, load: loadJudge } = createFetched(fetchJudge);
  const moment = signal(0);

  const work = computed((): Work => presentWork(desk.value) ?? beginWork(firstItem));
  const item = computed((): Item => work.value.attempt.item);
  const task = computed((): Task | null => taskIn(kinds.here(kindsOfItem(item.value)), item.value));
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
  const judgeAnswer = (): Judgement | null => judgeHere.value?.(reading.value ?? work.value.answer) ?? null;
  const judgement = computed(() => (work.value.checked ? judgeAnswer() : null));

  const setDesk = (next: Desk): void => {
    desk.value = next;
    if (!device.keepDesk(next)) problem.value = keepsNothing;
  };
  const setProgress = (next: Progress): void => {
    progress.value = next;
    moment.value = now();
    if (!device.keepProgress(next)) problem.value = keepsNothing;
  };
  const asItStands = (): Undoable['before'] => ({ progress: progress.peek(), desk: desk.peek() });
  const put = (change: Partial<Work>): void => setDesk(withOnTop(desk.peek(), { ...work.peek(), ...change }));

  /** Writes down what came of the item, where it has come to an end. What is not posed yet is not worked on. */
  const advance = (attempt: Attempt, change: Partial<Work> = {}): void =>
    batch(() => {
      const taughtOf = kinds.here(kindsOfItem(attempt.item));
      if (taughtOf === null) return;
      const wasOpen = work.peek().attempt.outcome === 'open';
      put({ ...change, attempt });
      if (!wasOpen || attempt.outcome === 'open') return;
      undoable.value = null;
      setProgress(finishIn(taughtOf, progress.peek(), attempt, now()));
    });

  /** The kinds of problem without which it does not go on: the present item's, and that of a mistake that comes back. */
  const awaited = signal<readonly ProblemKind[]>([]);
  const needed = (): readonly ProblemKind[] => [...kindsOfItem(item.value), ...awaited.value];
  const loadNeeded = (): Promise<void> => kinds.load(needed());

  const open = (next: Item): Promise<void> => {
    awaited.value = [];
    if (!isSameItem(next, item.peek())) setDesk(withOnTop(desk.peek(), workOn(desk.peek(), next) ?? beginWork(next)));
    return loadNeeded();
  };

  const chosenNow = (): readonly Topic[] => (desk.peek().subjects.length > 0 ? desk.peek().subjects : allTopics);

  const takeNext = async (): Promise<void> => {
    const card = dueCard(progress.peek(), now(), chosenNow());
    const mine = card ? kindsOfTopic(card.subject) : [];
    awaited.value = mine;
    if (kinds.here(mine) === null) await kinds.load(mine);
    const taughtOf = kinds.here(mine);
    if (taughtOf === null || awaited.peek() !== mine) return;
    awaited.value = [];
    const found = nextItemIn(taughtOf, progress.peek(), card, {
      topics: chosenNow(),
      difficulty: desk.peek().difficulty,
      seed: newSeed(),
    });
    const begun = workOn(desk.peek(), found.item) ?? beginWork(found.item, found.because !== null);
    setDesk(withOnTop(desk.peek(), begun));
    await loadNeeded();
  };

  const fitsChoice = (): boolean => {
    const present = item.peek();
    const { difficulty } = desk.peek();
    return chosenNow().includes(topicOf(present)) && (present.type === 'concept' || present.difficulty === difficulty);
  };

  const checkAnswer = async (): Promise<void> => {
    await loadJudge();
    const { attempt, checked } = work.peek();
    const verdict = untracked(judgeAnswer);
    if (verdict === null) return;
    if (checked) return;
    advance(answered(attempt, verdict), { checked: true });
  };

  return {
    work,
    task,
    kindFailed: computed(() => kinds.failed(needed())),
    title: computed(() => titleOf(item.value)),
    query: computed(() => queryWith(item.value)),
    topics,
    chosen: computed(() => desk.value.subjects),
    difficulty: computed(() => desk.value.difficulty),
    reading,
    judgement,
    judgeFailed,
    progress,
    summary: computed(() => summaryOf(progress.value, moment.value)),
    undoable,
    problem,
    arrive(linked) {
      batch(() => {
        const kept = device.progress();
        progress.value = kept.progress;
        problem.value = kept.problem;
        moment.value = now();
        desk.value = device.desk();
        if (linked) setDesk(withOnTop(desk.peek(), workOn(desk.peek(), linked) ?? beginWork(linked)));
        else if (desk.peek().works.length === 0) setDesk(withOnTop(desk.peek(), beginWork(firstItem)));
      });
      return loadNeeded();
    },
    changed(key) {
      if (!device.holdsProgress(key)) return;
      progress.value = device.progress().progress;
      moment.value = now();
    },
    open,
    next: () =>
      batch(() => {
        const { attempt } = work.peek();
        if (attempt.outcome === 'open' && attempt.wrong.length > 0) advance(shown(attempt));
        return takeNext();
      }),
    choose: ({ chosen = desk.peek().subjects, difficulty = desk.peek().difficulty }) =>
      batch(() => {
        setDesk({ ...desk.peek(), subjects: chosen, difficulty });
        return isUntouched(work.peek()) && !fitsChoice() ? takeNext() : Promise.resolve();
      }),
    setSeed: (seed) => open(withSeed(item.peek(), seed)),
    loadKind: () => (awaited.peek().length > 0 ? takeNext() : loadNeeded()),
    loadJudge,
    type(answer) {
      put({ answer, checked: false });
      void loadJudge();
    },
    mark(statement, mark) {
      const others = Object.entries(work.peek().marks).filter(([id]) => id !== statement);
      put({ marks: Object.fromEntries(mark === null ? others : [...others, [statement, mark]]) });
    },
    async check() {
      const value = task.peek();
      if (value?.type !== 'concept') return checkAnswer();
      const { attempt, marks } = work.peek();
      if (Object.keys(marks).length === 0) return;
      advance(marked(attempt, markConcept(value.question, marks)), { checked: true });
    },
    hint: () => advance(hinted(work.peek().attempt)),
    showSolution: () => advance(shown(work.peek().attempt)),
    exportText: () => writeProgress(progress.peek()),
    importText(text) {
      const { progress: after, message, ok } = importProgress(progress.peek(), text);
      problem.value = ok ? null : message;
      if (!ok) return;
      undoable.value = { says: message, before: asItStands() };
      setProgress(after);
    },
    complain(sentence) {
      problem.value = sentence;
    },
    erase() {
      undoable.value = { says: 'Your progress is erased from this device.', before: asItStands() };
      setProgress(noProgress);
      setDesk({ ...desk.peek(), works: desk.peek().works.slice(-1) });
    },
    undo() {
      const last = undoable.peek();
      if (last === null) return;
      undoable.value = null;
      setProgress(last.before.progress);
      setDesk(withOnTop(last.before.desk, work.peek()));
    },
  };
}
