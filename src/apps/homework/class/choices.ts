import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Layout } from '../../../judge/class/layout.ts';
import type { Separator } from '../../../judge/class/separator.ts';
import type { Unit } from '../../../judge/reading/units.ts';
import type { Source } from './source.ts';

/** What the reader chose for a table by hand; a new table begins anew. */
export interface Choices {
  readonly separator?: Separator;
  readonly hasHeader?: boolean;
  readonly namesRow?: number;
  readonly layout?: Layout;
  readonly unit?: Unit | null;
  readonly aside?: readonly number[];
}

/** What stood before a choice. */
interface Moment {
  readonly choices: Choices;
  readonly source: Source | null;
}

export const everyChoice = ['separator', 'hasHeader', 'namesRow', 'layout', 'unit', 'aside'] as const;

const without = (choices: Choices, names: readonly (keyof Choices)[]): Choices =>
  Object.fromEntries(Object.entries(choices).filter(([name]) => !names.includes(name as keyof Choices)));

const mostUndone = 100;

/** The choices for the table that stands in `source`, with those that stood before. */
export interface ChoiceHistory {
  readonly canUndo: ReadonlySignal<boolean>;
  current(): Choices;
  /** Forgets all, for a new table. */
  clear(): void;
  /** Takes a choice. What was chosen before stays, but for what depends on it and is recognised anew. */
  choose(part: Choices, anew: readonly (keyof Choices)[]): void;
  /** Forgets the columns, and what stood before: another kind of problem has others. */
  forgetLayout(): void;
  /** Takes the last choice back; false where there is none. */
  undo(): boolean;
}

export const createChoices = (source: Signal<Source | null>): ChoiceHistory => {
  const past = signal<readonly Moment[]>([]);
  let choices: Choices = {};
  return {
    canUndo: computed(() => past.value.length > 0),
    current: () => choices,
    clear() {
      choices = {};
      past.value = [];
    },
    choose(part, anew) {
      past.value = [...past.peek(), { choices, source: source.peek() }].slice(-mostUndone);
      choices = { ...without(choices, anew), ...part };
    },
    forgetLayout() {
      choices = without(choices, ['layout']);
      past.value = [];
    },
    undo() {
      const last = past.peek().at(-1);
      if (last === undefined) return false;
      past.value = past.peek().slice(0, -1);
      choices = last.choices;
      source.value = last.source;
      return true;
    },
  };
};
