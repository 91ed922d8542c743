import { signal, type ReadonlySignal } from '@preact/signals';

/** Something heavy that is fetched when it is first needed. */
export interface Fetched<T> {
  /** Null until it is here. */
  readonly value: ReadonlySignal<T | null>;
  /** True where it is needed and could not be had at the last try. */
  readonly failed: ReadonlySignal<boolean>;
  /** Fetches it, where it is not here yet, before it is needed: a failure is silent. Never rejects. */
  prepare(): Promise<void>;
  /**
   * Fetches it, where it is not here yet, now that it is needed. A try that was under way and fails does not count: the
   * network may have come back since. Never rejects: see `failed`.
   */
  load(): Promise<void>;
}

export const createFetched = <T>(fetch: () => Promise<T>): Fetched<T> => {
  const value = signal<T | null>(null);
  const failed = signal(false);
  let fetching: Promise<void> | undefined;
  let isNeeded = false;

  async function fetchNow(): Promise<void> {
    try {
      value.value = await fetch();
      failed.value = false;
    } catch {
      failed.value = isNeeded;
    } finally {
      fetching = undefined;
    }
  }

  async function prepare(): Promise<void> {
    if (value.peek() === null) await (fetching ??= fetchNow());
  }

  return {
    value,
    failed,
    prepare,
    async load() {
      isNeeded = true;
      const isUnderWay = fetching !== undefined;
      await prepare();
      if (isUnderWay) await prepare();
    },
  };
};
