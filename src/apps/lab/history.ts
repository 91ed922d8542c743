import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { sameValues, settingNames, type SettingsTable } from '../../kit/settings/url-state.ts';

/** How it was before a change. */
interface Entry<C, R> {
  readonly choices: C;
  /** Only where the change was one of the run. */
  readonly run?: R;
}

/** What the reader chose and where the run stands, each change of either to be undone. */
export interface History<C, R> {
  readonly choices: ReadonlySignal<C>;
  readonly run: Signal<R>;
  readonly canUndo: ReadonlySignal<boolean>;
  /** Changes some choices. Changes to the same ones in a row undo together until `settle` is called. */
  choose(change: Partial<C>): void;
  /** Ends a gesture: the next change is an undo step of its own. */
  settle(): void;
  /** Puts another run in its place, with the choices that go with it: one undo step. */
  replace(run: R, change?: Partial<C>): void;
  /** Undo will lead back to this run. */
  mark(): void;
  /** Puts everything in its place without an undo step. */
  load(choices: C, run: R): void;
  undo(): void;
}

const longest = 100;

export function createHistory<C extends object, R>(table: SettingsTable<C>, first: C, firstRun: R): History<C, R> {
  const choices = signal(first);
  const run = signal(firstRun);
  const past = signal<readonly Entry<C, R>[]>([]);
  let gesture: string | undefined;

  function push(entry: Entry<C, R>): void {
    past.value = [...past.peek(), entry].slice(-longest);
  }

  return {
    choices,
    run,
    canUndo: computed(() => past.value.length > 0),
    choose(change) {
      const next = { ...choices.peek(), ...change };
      if (sameValues(table, next, choices.peek())) return;
      const name = settingNames(table)
        .filter((key) => key in change)
        .join();
      batch(() => {
        if (name !== gesture) push({ choices: choices.peek() });
        choices.value = next;
      });
      gesture = name;
    },
    settle() {
      gesture = undefined;
    },
    replace(next, change = {}) {
      batch(() => {
        push({ choices: choices.peek(), run: run.peek() });
        choices.value = { ...choices.peek(), ...change };
        run.value = next;
      });
      gesture = undefined;
    },
    mark() {
      push({ choices: choices.peek(), run: run.peek() });
      gesture = undefined;
    },
    load(nextChoices, nextRun) {
      batch(() => {
        choices.value = nextChoices;
        run.value = nextRun;
      });
      gesture = undefined;
    },
    undo() {
      const last = past.peek().at(-1);
      if (last === undefined) return;
      gesture = undefined;
      batch(() => {
        past.value = past.peek().slice(0, -1);
        choices.value = last.choices;
        if (last.run !== undefined) run.value = last.run;
      });
    },
  };
}
