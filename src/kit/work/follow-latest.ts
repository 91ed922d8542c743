import { batch, computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import { Stopped } from './worker-lost.ts';

export interface Latest<Wanted, Result> {
  /** The last result, and what it belongs to. */
  readonly shown: ReadonlySignal<{ readonly of: Wanted; readonly result: Result }>;
  /** Whether what is shown belongs to what is wanted now; it may still be partial. */
  readonly fresh: ReadonlySignal<boolean>;
  /** Why there is no result for what is wanted, until the next success. */
  readonly problem: ReadonlySignal<string | undefined>;
  /** The same, or that the result is long in coming. */
  readonly notice: ReadonlySignal<string | undefined>;
  /** Begins to follow; returns how to stop. */
  start(): () => void;
}

/** A result now, later, or first in parts and at last whole. */
export type Eventually<Result> = Result | Promise<Result> | AsyncIterable<Result>;

export interface Following<Wanted, Result> {
  readonly wanted: ReadonlySignal<Wanted>;
  /** The result for what is wanted at first. */
  readonly built: Result;
  readonly compute: (of: Wanted) => Eventually<Result>;
  /** Ends the computation under way at once: it rejects with Stopped. */
  readonly leave?: (() => void) | undefined;
  /** Said when a computation fails, before its own sentence: “The curve could not be computed.” */
  readonly failure: string;
  /** Whether two wishes have the same result; if not given, whether they are one object. */
  readonly same?: (a: Wanted, b: Wanted) => boolean;
}

const stillComputing = 'Still computing. What is shown belongs to earlier settings.';

/** Milliseconds that a computation goes on though its wish has passed: else a drag would end each before its result. */
const grace = 1000;
/** Milliseconds after which it is said that a computation goes on. */
const usual = 3000;

/**
 * Keeps a result in step with what is wanted: one computation at a time, and after it one for the newest wish, so that
 * dragging never queues work. Partial results are shown as they come; those of a wish that has passed are left, and a
 * computation that goes on long after its wish has passed is ended.
 */
export function followLatest<Wanted, Result>(following: Following<Wanted, Result>): Latest<Wanted, Result> {
  const { wanted, built, compute, leave, failure, same = Object.is } = following;
  const shown = signal({ of: wanted.peek(), result: built });
  const problem = signal<string | undefined>(undefined);
  const late = signal(false);
  /** The wish that is computed too long to be waited for once it has passed. */
  let old: { readonly of: Wanted } | undefined;
  let [whole, busy, stopped] = [true, false, true];

  const isWanted = (of: Wanted): boolean => !stopped && same(of, wanted.peek());
  const isDone = (): boolean => whole && same(shown.peek().of, wanted.peek());

  function leaveOld(): void {
    if (old && !isWanted(old.of)) leave?.();
  }

  async function take(of: Wanted): Promise<void> {
    for await (const result of partsOf(compute(of))) {
      whole = false;
      batch(() => {
        shown.value = { of, result };
        problem.value = undefined;
        late.value = false;
      });
      if (!isWanted(of)) return;
    }
    whole = true;
  }

  async function work(): Promise<void> {
    if (busy) return;
    busy = true;
    while (!stopped && !isDone()) {
      const of = wanted.peek();
      const timers = [
        setTimeout(() => {
          old = { of };
          leaveOld();
        }, grace),
        setTimeout(() => (late.value = true), usual),
      ];
      try {
        await take(of);
      } catch (cause) {
        if (!isWanted(of) || cause instanceof Stopped) continue;
        problem.value = cause instanceof Error ? `${failure} ${cause.message}` : failure;
        break;
      } finally {
        timers.forEach(clearTimeout);
        old = undefined;
        late.value = false;
      }
    }
    if (isDone()) problem.value = undefined;
    busy = false;
  }

  return {
    shown,
    fresh: computed(() => same(shown.value.of, wanted.value)),
    problem,
    notice: computed(() => problem.value ?? (late.value ? stillComputing : undefined)),
    start() {
      stopped = false;
      const stop = effect(() => {
        void wanted.value;
        untracked(() => {
          leaveOld();
          void work();
        });
      });
      return () => {
        stopped = true;
        stop();
      };
    },
  };
}

async function* partsOf<Result>(given: Eventually<Result>): AsyncGenerator<Result> {
  if (isAsyncIterable(given)) yield* given;
  else yield await given;
}

const isAsyncIterable = <Result>(given: Result | AsyncIterable<Result>): given is AsyncIterable<Result> =>
  typeof given === 'object' && given !== null && Symbol.asyncIterator in given;
