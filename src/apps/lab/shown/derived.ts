import { computed, type ReadonlySignal } from '@preact/signals';

/** A computed value that stays the same object while it means the same. */
export function steady<T>(compute: () => T, same: (a: T, b: T) => boolean): ReadonlySignal<T> {
  let kept: T | undefined;
  return computed(() => {
    const next = compute();
    if (kept === undefined || !same(kept, next)) kept = next;
    return kept;
  });
}

/** A computed value that stays as it was while the condition does not hold. */
export function lastWhile<T>(condition: ReadonlySignal<boolean>, compute: () => T): ReadonlySignal<T> {
  let kept: T | undefined;
  return computed(() => {
    if (kept === undefined || condition.value) kept = compute();
    return kept;
  });
}
