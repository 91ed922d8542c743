import { computed, effect, type ReadonlySignal } from '@preact/signals';
import type { Settings } from '../settings/settings.ts';
import { sameValues } from '../settings/url-state.ts';
import { createFetched } from './fetched.ts';

/** The code that computes what the page was not built with, fetched when the reader comes near or changes something. */
export interface BeyondBuilt<Code> {
  /** Null until it is here. */
  readonly code: ReadonlySignal<Code | null>;
  /** Whether what is built, or what the code computes, belongs to the values. */
  readonly fresh: ReadonlySignal<boolean>;
  /** Why it does not, in a sentence. */
  readonly problem: ReadonlySignal<string | undefined>;
  /** Fetches the code before it is needed. */
  prepare(): Promise<void>;
  /** Fetches it now that it is needed: where it cannot be had, `problem` says so. */
  need(): Promise<void>;
  /** Begins to need it whenever the values are not those at first; returns how to stop. */
  start(): () => void;
}

/** The values at first are those that the page was built with. `failure` is said where the code cannot be had. */
export function beyondBuilt<V, Code>(
  { table, values }: Pick<Settings<V>, 'table' | 'values'>,
  fetch: () => Promise<Code>,
  failure: string,
): BeyondBuilt<Code> {
  const built = values.peek();
  const { value: code, failed, prepare, load: need } = createFetched(fetch);
  const areBuilt = (): boolean => sameValues(table, values.value, built);

  return {
    code,
    fresh: computed(() => code.value !== null || areBuilt()),
    problem: computed(() =>
      failed.value ? `${failure} See whether you are online, then change something.` : undefined,
    ),
    prepare,
    need,
    start: () =>
      effect(() => {
        if (!areBuilt()) void need();
      }),
  };
}
