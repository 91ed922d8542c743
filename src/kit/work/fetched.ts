import { signal, type ReadonlySignal } from '@preact/signals';

/** Something heavy that is fetched when it is first needed. */
export interface Fetched<T> {
  /** Null until it is here. */
  readonly value: ReadonlySignal<T | null>;
  /** True where it could not be had at the last try. */
  readonly failed: ReadonlySignal<boolean>;
  /** Fetches it where it is not here yet. Never rejects: see `failed`. */
  load(): Promise<void>;
}

export const createFetched = <T>(fetch: () => Promise<T>): Fetched<T> => {
  const value = signal<T | null>(null);
  const failed = signal(false);
  let fetching: Promise<void> | undefined;

  async function fetchNow(): Promise<void> {
    try {
      value.value = await fetch();
      failed.value = false;
    } catch {
      failed.value = true;
    } finally {
      fetching = undefined;
    }
  }

  return {
    value,
    failed,
    async load() {
      if (value.peek() === null) await (fetching ??= fetchNow());
    },
  };
};
