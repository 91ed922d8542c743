import { array, string, type GenericSchema } from 'valibot';
import { readStoredAs } from './stored-as.ts';
import { removeStored, writeStored, type Store } from './stored.ts';

/** Things of one kind on this device, each kept under its name: of all, those that were kept last. */
export interface RecentlyKept<T> {
  /** Null where there is none of this name, or something of another shape in its place. */
  recall(name: string): T | null;
  /** False where the browser keeps nothing: then a reload forgets. */
  keep(name: string, thing: T): boolean;
  /** The name of the one that was kept last. */
  latest(): string | null;
  /** Whether a key of the storage is one of theirs; null stands for all keys. */
  holds(key: string | null): boolean;
}

/** A thing's key is `<prefix>.<name>`; the names, the newest last, stand under the prefix. `storage` may throw. */
export function createRecentlyKept<T>(
  storage: () => Store,
  prefix: string,
  most: number,
  shape: GenericSchema<unknown, T>,
): RecentlyKept<T> {
  const names = (): readonly string[] => readStoredAs(storage, prefix, array(string())) ?? [];
  const keyOf = (name: string): string => `${prefix}.${name}`;

  /** Puts a name last, and lets the things go that are too many. */
  function putLast(name: string): boolean {
    const before = names();
    if (before.at(-1) === name) return true;
    const after = [...before.filter((other) => other !== name), name];
    for (const old of after.slice(0, -most)) removeStored(storage, keyOf(old));
    return writeStored(storage, prefix, JSON.stringify(after.slice(-most)));
  }

  return {
    recall: (name) => readStoredAs(storage, keyOf(name), shape),
    keep: (name, thing) => putLast(name) && writeStored(storage, keyOf(name), JSON.stringify(thing)),
    latest: () => names().at(-1) ?? null,
    holds: (key) => key === null || key === prefix || key.startsWith(`${prefix}.`),
  };
}
