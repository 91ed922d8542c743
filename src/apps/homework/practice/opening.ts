import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { createFetched } from '../../../kit/work/fetched.ts';
import { readStored, writeStored, type Store } from '../../../kit/work/stored.ts';
import type { First } from './first.ts';
import type { PracticeModel } from './model.ts';
import { deskKey, namesItem, progressKey } from './places.ts';

/** What the parts of the page show, and what they can do. */
export type Practised = Omit<PracticeModel, 'progress' | 'arrive' | 'changed' | 'open'>;

/** The model after its arrival, and a sentence for each thing that the link has wrong. */
export interface Opened {
  readonly model: PracticeModel;
  readonly linkProblems: readonly string[];
}

/** The page while it opens: a newcomer is shown what was worked out at build, and needs the model to do something with it. */
export interface Opening {
  /** The model; until it is here, one that shows what was built, and passes on what is done once it is. */
  readonly model: ReadonlySignal<Practised>;
  readonly linkProblems: ReadonlySignal<readonly string[]>;
  /** Whether nothing was kept here when the page was opened. */
  readonly isNewcomer: ReadonlySignal<boolean>;
  /** Whether what is shown is the reader's own. */
  readonly isOpen: ReadonlySignal<boolean>;
  /** True where the model is needed and could not be had at the last try. */
  readonly failed: ReadonlySignal<boolean>;
  /** Looks whether anything is kept on the device or named by this query string: then the model is fetched at once. */
  arrive(query: string): void;
  /** Fetches the model before it is needed: a failure is silent. */
  prepare(): Promise<void>;
  load(): Promise<void>;
}

export interface OpeningSurroundings {
  readonly fetchOpened: () => Promise<Opened>;
  readonly storage: () => Store;
}

export function createOpening(first: First, { fetchOpened, storage }: OpeningSurroundings): Opening {
  const typed = signal('');
  const firstChoice = { chosen: first.desk.subjects, difficulty: first.desk.difficulty };
  const choice = signal(firstChoice);
  const foundNothing = signal(false);
  const { value, failed, prepare, load } = createFetched(async () => {
    const opened = await fetchOpened();
    if (choice.peek() !== firstChoice) void opened.model.choose(choice.peek());
    if (typed.peek() !== '') opened.model.type(typed.peek());
    return opened;
  });

  const later = async (act: (model: PracticeModel) => void | Promise<void>): Promise<void> => {
    await load();
    const model = value.peek()?.model;
    if (model) await act(model);
  };

  const built: Practised = {
    work: computed(() => ({ ...first.work, answer: typed.value })),
    task: signal(first.task),
    kindFailed: signal(false),
    title: signal(first.title),
    query: signal(first.query),
    topics: first.topics,
    chosen: computed(() => choice.value.chosen),
    difficulty: computed(() => choice.value.difficulty),
    reading: signal(null),
    judgement: signal(null),
    judgeFailed: signal(false),
    summary: signal(first.summary),
    undoable: signal(null),
    problem: signal(null),
    exportText: () => first.progressText,
    type(answer) {
      typed.value = answer;
      void later((model) => model.type(typed.peek()));
    },
    next: () => later((model) => model.next()),
    choose(change) {
      choice.value = { ...choice.peek(), ...change };
      return later((model) => model.choose(choice.peek()));
    },
    setSeed: (seed) => later((model) => model.setSeed(seed)),
    loadKind: () => later((model) => model.loadKind()),
    loadJudge: () => later((model) => model.loadJudge()),
    mark: (statement, mark) => void later((model) => model.mark(statement, mark)),
    check: () => later((model) => model.check()),
    hint: () => void later((model) => model.hint()),
    showSolution: () => void later((model) => model.showSolution()),
    importText: (text) => void later((model) => model.importText(text)),
    complain: (problem) => void later((model) => model.complain(problem)),
    erase: () => void later((model) => model.erase()),
    undo: () => void later((model) => model.undo()),
  };

  return {
    model: computed(() => value.value?.model ?? built),
    linkProblems: computed(() => value.value?.linkProblems ?? []),
    isNewcomer: foundNothing,
    isOpen: computed(() => foundNothing.value || value.value !== null),
    failed,
    arrive(query) {
      const isKept = [deskKey, progressKey].some((key) => readStored(storage, key) !== null);
      foundNothing.value = !isKept && !namesItem(query) && writeStored(storage, deskKey, first.deskText);
      if (!foundNothing.peek()) void load();
    },
    prepare,
    load,
  };
}
