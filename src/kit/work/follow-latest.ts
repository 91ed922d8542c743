import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';

export interface Latest<Wanted, Result> {
  /** The last result, and what it belongs to. */
  readonly shown: ReadonlySignal<{ readonly of: Wanted; readonly result: Result }>;
  /** Whether what is shown belongs to what is wanted now. */
  readonly fresh: ReadonlySignal<boolean>;
  /** Why the result stayed as it was, until the next success. */
  readonly problem: ReadonlySignal<string | undefined>;
  /** Begins to follow; returns how to stop. */
  start(): () => void;
}

export interface Following<Wanted, Result> {
  readonly wanted: ReadonlySignal<Wanted>;
  /** The result for what is wanted at first. */
  readonly built: Result;
  readonly compute: (of: Wanted) => Result | Promise<Result>;
  /** Says in a sentence why a computation failed. */
  readonly explain: (cause: unknown) => string;
  /** Whether two wishes have the same result; if not given, whether they are one object. */
  readonly same?: (a: Wanted, b: Wanted) => boolean;
}

/**
 * Keeps a result in step with what is wanted: one computation at a time, and after it one for the newest wish, so that
 * dragging never queues work.
 */
export function followLatest<Wanted, Result>(following: Following<Wanted, Result>): Latest<Wanted, Result> {
  const { wanted, built, compute, explain, same = Object.is } = following;
  const shown = signal({ of: wanted.peek(), result: built });
  const problem = signal<string | undefined>(undefined);
  let [busy, stopped] = [false, true];

  async function work(): Promise<void> {
    if (busy) return;
    busy = true;
    try {
      while (!stopped && !same(shown.peek().of, wanted.peek())) {
        const of = wanted.peek();
        shown.value = { of, result: await compute(of) };
      }
      problem.value = undefined;
    } catch (cause) {
      problem.value = explain(cause);
    } finally {
      busy = false;
    }
  }

  return {
    shown,
    fresh: computed(() => same(shown.value.of, wanted.value)),
    problem,
    start() {
      stopped = false;
      const stop = effect(() => {
        if (!same(wanted.value, shown.peek().of)) void work();
      });
      return () => {
        stopped = true;
        stop();
      };
    },
  };
}
