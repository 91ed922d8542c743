import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { initialValues, sameValues, settingNames, type SettingsTable } from './url-state.ts';

/** A figure's state: one immutable record of values, with undo and reset. No DOM. */
export interface Settings<V> {
  readonly table: SettingsTable<V>;
  readonly values: ReadonlySignal<V>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly isInitial: ReadonlySignal<boolean>;
  /** Whether a link holds the setting now; all unless told. */
  readonly isWritten?: (key: keyof V & string) => boolean;
  /** Changes some values. Changes to the same settings in a row undo together until `settle` is called. */
  set(change: Partial<V>): void;
  /** Ends a gesture: the next change is an undo step of its own. */
  settle(): void;
  /** A change at once, as by a button: an undo step of its own, whatever comes before and after. */
  step(change: Partial<V>): void;
  /** Makes a change that is an undo step of its own, and one of what stands beside the settings: undo puts back both. */
  mark(change?: Partial<V>): void;
  undo(): void;
  reset(): void;
  /**
   * Replaces everything, as when a link is read or the reader goes back to one: an undo step where something was changed
   * before, and nothing where the values stand already.
   */
  load(values: V): void;
}

/** What a link needs of settings. */
export type Linked<V> = Pick<Settings<V>, 'table' | 'values' | 'isInitial' | 'isWritten' | 'load'>;

/** What a frame needs of them. */
export type Framed<V> = Linked<V> & Pick<Settings<V>, 'canUndo' | 'undo' | 'reset'>;

/** How it was before a change. */
interface Entry<V, B> {
  readonly values: V;
  /** Only where the change was marked. */
  readonly beside?: { readonly value: B };
}

const longestHistory = 100;

export interface Beginning<V, B> {
  /** The values at first, where they are not those that Reset goes back to. */
  readonly start?: V | undefined;
  /** What is no setting and yet goes back with them, such as a model in training. */
  readonly beside?: Signal<B>;
}

export function createSettings<V extends object, B = never>(
  table: SettingsTable<V>,
  { start, beside }: Beginning<V, B> = {},
): Settings<V> {
  const initial = initialValues(table);
  const values = signal<V>(start ?? initial);
  const past = signal<readonly Entry<V, B>[]>([]);
  let gesture: string | undefined;

  function push(entry: Entry<V, B>): void {
    past.value = [...past.peek(), entry].slice(-longestHistory);
  }

  function change(next: V, name: string | undefined): void {
    if (sameValues(table, next, values.peek())) return;
    batch(() => {
      if (name === undefined || name !== gesture) push({ values: values.peek() });
      values.value = next;
    });
    gesture = name;
  }

  return {
    table,
    values,
    canUndo: computed(() => past.value.length > 0),
    isInitial: computed(() => sameValues(table, values.value, initial)),
    set(part) {
      const changed = settingNames(table).filter((key) => key in part);
      change({ ...values.peek(), ...part }, changed.join());
    },
    settle() {
      gesture = undefined;
    },
    step(part) {
      change({ ...values.peek(), ...part }, undefined);
      gesture = undefined;
    },
    mark(part = {}) {
      batch(() => {
        push({ values: values.peek(), ...(beside && { beside: { value: beside.peek() } }) });
        values.value = { ...values.peek(), ...part };
      });
      gesture = undefined;
    },
    undo() {
      const last = past.peek().at(-1);
      if (last === undefined) return;
      gesture = undefined;
      batch(() => {
        past.value = past.peek().slice(0, -1);
        values.value = last.values;
        if (beside && last.beside) beside.value = last.beside.value;
      });
    },
    reset() {
      change(initial, undefined);
    },
    load(next) {
      gesture = undefined;
      if (past.peek().length > 0) change(next, undefined);
      else values.value = next;
    },
  };
}
