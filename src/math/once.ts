/** A value that is computed when it is first asked for, and then kept. */
export const once = <T>(compute: () => T): (() => T) => {
  let computed: { readonly value: T } | undefined;
  return () => (computed ??= { value: compute() }).value;
};

interface Memory<Key, T> {
  has(key: Key): boolean;
  get(key: Key): T | undefined;
  set(key: Key, value: T): unknown;
}

const keptIn =
  <Key, T>(memory: Memory<Key, T>, compute: (key: Key) => T) =>
  (key: Key): T => {
    if (!memory.has(key)) memory.set(key, compute(key));
    return memory.get(key) as T;
  };

/** A function whose value for each key is computed when it is first asked for, and then kept. */
export const onceEach = <Key, T>(compute: (key: Key) => T): ((key: Key) => T) => keptIn(new Map<Key, T>(), compute);

/** The same for objects, kept as long as the object lives. */
export const onceFor = <Key extends object, T>(compute: (key: Key) => T): ((key: Key) => T) =>
  keptIn(new WeakMap<Key, T>(), compute);
