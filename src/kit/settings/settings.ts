import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { initialValues, sameValues, settingNames, type SettingsTable } from './url-state.ts';

/** A figure’s state: one immutable record of values, with undo and reset. No DOM. */
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
  undo(): void;
  reset(): void;
  /** Replaces everything without an undo step, as when a link is read. */
  load(values: V): void;
}

const longestHistory = 100;

export function createSettings<V extends object>(table: SettingsTable<V>): Settings<V> {
  const initial = initialValues(table);
  const values = signal<V>(initial);
  const past = signal<readonly V[]>([]);
  let gesture: string | undefined;

  function change(next: V, name: string | undefined): void {
    if (sameValues(table, next, values.value)) return;
    if (name === undefined || name !== gesture) past.value = [...past.value, values.value].slice(-longestHistory);
    gesture = name;
    values.value = next;
  }

  return {
    table,
    values,
    canUndo: computed(() => past.value.length > 0),
    isInitial: computed(() => sameValues(table, values.value, initial)),
    set(part) {
      const changed = settingNames(table).filter((key) => key in part);
      change({ ...values.value, ...part }, changed.join());
    },
    settle() {
      gesture = undefined;
    },
    step(part) {
      change({ ...values.value, ...part }, undefined);
    },
    undo() {
      const last = past.value.at(-1);
      if (last === undefined) return;
      past.value = past.value.slice(0, -1);
      gesture = undefined;
      values.value = last;
    },
    reset() {
      change(initial, undefined);
    },
    load(next) {
      past.value = [];
      gesture = undefined;
      values.value = next;
    },
  };
}
