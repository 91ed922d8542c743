import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { createSettings, type Settings } from '../../kit/settings/settings.ts';
import { numberSetting, type SettingsTable } from '../../kit/settings/url-state.ts';
import { followLatest, type Eventually } from '../../kit/work/follow-latest.ts';
import { seedDomain } from '../../text/bounds.ts';
import type { Run } from './run.ts';

interface State {
  readonly seed: number;
}

/** The seed of the book's own run. */
export const bookSeed = 1;

const table: SettingsTable<State> = { seed: numberSetting(bookSeed, seedDomain) };

/** A run that is wanted: one of the book's, or one made here. */
interface Wanted extends State {
  readonly here: boolean;
}

export interface HomeRun {
  readonly settings: Settings<State>;
  readonly shown: ReadonlySignal<{ readonly of: Wanted; readonly result: Run }>;
  /** Whether the run shown is the one that is wanted, though perhaps not at its end yet. */
  readonly fresh: ReadonlySignal<boolean>;
  /** Why the run that the reader asked for is not shown, in a sentence. */
  readonly problem: ReadonlySignal<string | undefined>;
  /** Makes the run of the present seed here, too. */
  makeHere(): void;
  start(): () => void;
}

/** The book's run, until one is made here: the same, or one from another seed. `make` makes a run. */
export function createHomeRun(book: Run, make: (seed: number) => Eventually<Run>): HomeRun {
  const settings = createSettings(table);
  const here = signal(false);
  const latest = followLatest<Wanted, Run>({
    wanted: computed(() => {
      const { seed } = settings.values.value;
      return { seed, here: here.value || seed !== bookSeed };
    }),
    built: book,
    compute: (of) => (of.here ? make(of.seed) : book),
    failure: 'The run could not be made here, so the picture stays as it was.',
    same: (a, b) => a.seed === b.seed && a.here === b.here,
  });
  return {
    ...latest,
    settings,
    // Nobody asked for the first run: where it cannot be made, the book's stays, and is called so.
    problem: computed(() => (settings.values.value.seed === bookSeed ? undefined : latest.problem.value)),
    makeHere: () => {
      here.value = true;
    },
  };
}
