import { effect, signal, type ReadonlySignal } from '@preact/signals';

/** A signal that follows another, but changes at most once in so many milliseconds. */
export interface Paced<T> {
  readonly value: ReadonlySignal<T>;
  /** Begins to follow; returns how to stop. */
  start(): () => void;
}

/** With an interval of 0 it follows at once. The last value always arrives. */
export function paced<T>(source: ReadonlySignal<T>, interval: ReadonlySignal<number>): Paced<T> {
  const value = signal(source.peek());
  let last = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function pass(): void {
    clearTimeout(timer);
    timer = undefined;
    last = performance.now();
    value.value = source.peek();
  }

  return {
    value,
    start() {
      const stop = effect(() => {
        void source.value;
        const wait = last + interval.value - performance.now();
        if (wait <= 0) pass();
        else timer ??= setTimeout(pass, wait);
      });
      return () => {
        clearTimeout(timer);
        stop();
      };
    },
  };
}
