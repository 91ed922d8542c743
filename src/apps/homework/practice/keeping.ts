import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { noProgress, summaryOf, type Progress, type Summary } from '../../../judge/practice/progress.ts';
import { importProgress, mergeProgress, writeProgress } from '../../../judge/practice/storage.ts';
import type { Store } from '../../../kit/work/stored.ts';
import { beginWork, emptyDesk, firstItem, presentWork, withOnTop, workOn, type Desk, type Work } from './desk.ts';
import { createDevice } from './device.ts';

/** What was erased or added to, and can be had back. */
export interface Undoable {
  readonly says: string;
  readonly before: { readonly progress: Progress; readonly desk: Desk };
}

/** The desk and the progress, kept on the device as soon as they change; the progress also goes into a file and comes from one. */
export interface Keeping {
  readonly desk: ReadonlySignal<Desk>;
  /** The work on top of the desk. */
  readonly work: ReadonlySignal<Work>;
  readonly progress: ReadonlySignal<Progress>;
  readonly summary: ReadonlySignal<Summary>;
  /** What was done last: when it is undone, what was done before. */
  readonly undoable: ReadonlySignal<Undoable | null>;
  /** What went wrong with a file or with the storage, in a sentence. */
  readonly problem: ReadonlySignal<string | null>;
  /** Takes up what is kept on the device. */
  arrive(): void;
  /** Another tab wrote to the storage: to this key, or, with null, to all. */
  changed(key: string | null): void;
  /** Takes in what other tabs have kept since: all but the choices, with this tab's item on top. Goes before each change. */
  refresh(): void;
  setDesk(desk: Desk): void;
  /** Changes the work on top of the desk. */
  put(change: Partial<Work>): void;
  /** The progress with what has now come to an end: what was erased before cannot be had back. */
  finish(progress: Progress): void;
  exportText(): string;
  importText(text: string): void;
  complain(problem: string): void;
  erase(): void;
  undo(): void;
}

const keepsNothing = 'This browser keeps nothing for this page: export your progress before you close it.';

export function createKeeping(storage: () => Store, now: () => number): Keeping {
  const device = createDevice(storage);
  const desk = signal<Desk>(withOnTop(emptyDesk, beginWork(firstItem)));
  const progress = signal<Progress>(noProgress);
  /** The last one last. */
  const undoables = signal<readonly Undoable[]>([]);
  const problem = signal<string | null>(null);
  const moment = signal(0);
  const work = computed((): Work => presentWork(desk.value) ?? beginWork(firstItem));

  const setDesk = (next: Desk): void => {
    desk.value = next;
    if (!device.keepDesk(next)) problem.value = keepsNothing;
  };
  const setProgress = (next: Progress): void => {
    progress.value = next;
    moment.value = now();
    if (!device.keepProgress(next)) problem.value = keepsNothing;
  };
  const refresh = (): void =>
    batch(() => {
      if (device.hasNewProgress()) {
        progress.value = device.progress().progress;
        moment.value = now();
        undoables.value = [];
      }
      const kept = device.hasNewDesk() ? device.desk() : null;
      if (kept === null) return;
      const present = work.peek();
      desk.value = withOnTop({ ...desk.peek(), works: kept.works }, workOn(kept, present.attempt.item) ?? present);
    });
  const noteUndoable = (says: string): void => {
    undoables.value = [...undoables.peek(), { says, before: { progress: progress.peek(), desk: desk.peek() } }];
  };

  return {
    desk,
    work,
    progress,
    summary: computed(() => summaryOf(progress.value, moment.value)),
    undoable: computed(() => undoables.value.at(-1) ?? null),
    problem,
    arrive: () =>
      batch(() => {
        const kept = device.progress();
        progress.value = kept.progress;
        problem.value = kept.problem;
        moment.value = now();
        desk.value = device.desk() ?? emptyDesk;
      }),
    changed(key) {
      if (device.holds(key)) refresh();
    },
    refresh,
    setDesk,
    put: (change) => setDesk(withOnTop(desk.peek(), { ...work.peek(), ...change })),
    finish(next) {
      undoables.value = [];
      setProgress(next);
    },
    exportText: () => writeProgress(progress.peek()),
    importText(text) {
      refresh();
      const before = mergeProgress(progress.peek(), noProgress);
      const { progress: after, message, ok } = importProgress(before, text);
      const addsSomething = ok && writeProgress(after) !== writeProgress(before);
      problem.value = addsSomething ? null : message;
      if (!addsSomething) return;
      noteUndoable(message);
      setProgress(after);
    },
    complain(sentence) {
      problem.value = sentence;
    },
    erase() {
      refresh();
      noteUndoable('Your progress is erased from this device.');
      setProgress(noProgress);
      setDesk({ ...desk.peek(), works: desk.peek().works.slice(-1) });
    },
    undo() {
      refresh();
      const last = undoables.peek().at(-1);
      if (last === undefined) return;
      undoables.value = undoables.peek().slice(0, -1);
      setProgress(last.before.progress);
      setDesk(withOnTop(last.before.desk, work.peek()));
    },
  };
}
