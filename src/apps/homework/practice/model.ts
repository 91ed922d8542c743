import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { markConcept } from '../../../judge/concepts/index.ts';
import type { Difficulty } from '../../../judge/generate/lists.ts';
import type { Taught } from '../../../judge/kinds/taught.ts';
import { answered, hinted, marked, shown, type Attempt } from '../../../judge/practice/attempt.ts';
import { kindsOfTopic, topicOf, topics, type Item, type NamedTopic, type Topic } from '../../../judge/practice/item.ts';
import { dueCard, nextItemIn } from '../../../judge/practice/next-item.ts';
import { finishIn } from '../../../judge/practice/progress.ts';
import type { ProblemKind } from '../../../judge/problem.ts';
import type { Store } from '../../../kit/work/stored.ts';
import { createKinds } from '../kinds.ts';
import { beginWork, firstItem, isUntouched, withOnTop, workOn, type Work } from './desk.ts';
import { isSameItem, queryWith, titleOf, withSeed } from './item-address.ts';
import { createJudging, type FetchJudge, type Judging } from './judging.ts';
import { createKeeping, type Keeping } from './keeping.ts';
import { kindsOfItem } from './task.ts';

/** What is practised: the present item, the work on it, the choice of what comes next, and what is kept. */
export interface PracticeModel
  extends Omit<Judging, 'verdict'>, Omit<Keeping, 'desk' | 'arrive' | 'refresh' | 'setDesk' | 'put' | 'finish'> {
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
  /** Takes up what is kept on the device, with the item that a link names on top. */
  arrive(item: Item | null): Promise<void>;
  open(item: Item): Promise<void>;
  next(): Promise<void>;
  choose(change: { readonly chosen?: readonly Topic[]; readonly difficulty?: Difficulty }): Promise<void>;
  setSeed(seed: number): Promise<void>;
  /** Fetches the kind of problem that is needed. */
  loadKind(): Promise<void>;
  type(answer: string): void;
  mark(statement: string, mark: boolean | null): void;
  check(): Promise<void>;
  hint(): void;
  showSolution(): void;
}

/** What comes from outside: the judge and the kinds of problem, which are heavy, the device, and what no two runs have in common. */
export interface Surroundings {
  readonly fetchTaught: (kind: ProblemKind) => Promise<Taught>;
  readonly fetchJudge: FetchJudge;
  readonly storage: () => Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newSeed: () => number;
}

const allTopics = topics.map(({ topic }) => topic);

export function createPractice({ fetchTaught, fetchJudge, storage, now, newSeed }: Surroundings): PracticeModel {
  const kinds = createKinds(fetchTaught);
  const { desk, refresh, setDesk, put, finish, ...kept } = createKeeping(storage, now);
  const { work, progress } = kept;
  const { verdict, ...judging } = createJudging(work, kinds, fetchJudge);
  const item = computed((): Item => work.value.attempt.item);

  /** What the reader does, done to what is kept by now. */
  const abreast =
    <Given extends readonly unknown[], Result>(act: (...given: Given) => Result) =>
    (...given: Given): Result =>
      batch(() => {
        refresh();
        return act(...given);
      });

  /** Writes down what came of the item, where it has come to an end. What is not posed yet is not worked on. */
  const advance = (attempt: Attempt, change: Partial<Work> = {}): void =>
    batch(() => {
      const taughtOf = kinds.here(kindsOfItem(attempt.item));
      if (taughtOf === null) return;
      const wasOpen = work.peek().attempt.outcome === 'open';
      put({ ...change, attempt });
      if (!wasOpen || attempt.outcome === 'open') return;
      finish(finishIn(taughtOf, progress.peek(), attempt, now()));
    });

  /** The kinds of problem without which it does not go on: the present item's, and that of a mistake that comes back. */
  const awaited = signal<readonly ProblemKind[]>([]);
  const needed = (): readonly ProblemKind[] => [...kindsOfItem(item.value), ...awaited.value];
  const loadNeeded = (): Promise<void> => kinds.load(needed());

  const open = abreast((next: Item): Promise<void> => {
    awaited.value = [];
    if (!isSameItem(next, item.peek())) setDesk(withOnTop(desk.peek(), workOn(desk.peek(), next) ?? beginWork(next)));
    return loadNeeded();
  });

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
    await judging.loadJudge();
    refresh();
    const { attempt, checked } = work.peek();
    const judgement = verdict();
    if (judgement !== null && !checked) advance(answered(attempt, judgement), { checked: true });
  };

  return {
    ...kept,
    ...judging,
    kindFailed: computed(() => kinds.failed(needed())),
    title: computed(() => titleOf(item.value)),
    query: computed(() => queryWith(item.value)),
    topics,
    chosen: computed(() => desk.value.subjects),
    difficulty: computed(() => desk.value.difficulty),
    arrive(linked) {
      batch(() => {
        kept.arrive();
        if (linked) setDesk(withOnTop(desk.peek(), workOn(desk.peek(), linked) ?? beginWork(linked)));
        else if (desk.peek().works.length === 0) setDesk(withOnTop(desk.peek(), beginWork(firstItem)));
      });
      return loadNeeded();
    },
    open,
    next: abreast(() => {
      const { attempt } = work.peek();
      if (attempt.outcome === 'open' && attempt.wrong.length > 0) advance(shown(attempt));
      return takeNext();
    }),
    choose: abreast(({ chosen = desk.peek().subjects, difficulty = desk.peek().difficulty }) => {
      setDesk({ ...desk.peek(), subjects: chosen, difficulty });
      return isUntouched(work.peek()) && !fitsChoice() ? takeNext() : Promise.resolve();
    }),
    setSeed: (seed) => open(withSeed(item.peek(), seed)),
    loadKind: () => (awaited.peek().length > 0 ? takeNext() : loadNeeded()),
    type: abreast((answer) => {
      put({ answer, checked: false });
      void judging.loadJudge();
    }),
    mark: abreast((statement, mark) => {
      const others = Object.entries(work.peek().marks).filter(([id]) => id !== statement);
      put({ marks: Object.fromEntries(mark === null ? others : [...others, [statement, mark]]) });
    }),
    async check() {
      refresh();
      const value = judging.task.peek();
      if (value?.type !== 'concept') return checkAnswer();
      const { attempt, marks } = work.peek();
      if (Object.keys(marks).length === 0) return;
      advance(marked(attempt, markConcept(value.question, marks)), { checked: true });
    },
    hint: abreast(() => advance(hinted(work.peek().attempt))),
    showSolution: abreast(() => advance(shown(work.peek().attempt))),
  };
}
