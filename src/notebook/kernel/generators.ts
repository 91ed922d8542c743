/** What the runtime takes for a generator: it shows one value after another. */
export interface Generatorish {
  next(given?: unknown): unknown;
  return(given?: unknown): unknown;
}

export const isGenerator = (value: unknown): value is Generatorish =>
  typeof value === 'object' &&
  value !== null &&
  'next' in value &&
  typeof value.next === 'function' &&
  'return' in value &&
  typeof value.return === 'function';

/** The same generator, which tells when it has come to its end. */
export const watched = (generator: Generatorish, ended: () => void): Generatorish => ({
  next: (given) => {
    const step = generator.next(given);
    // What it throws is told by the runtime.
    void Promise.resolve(step as { readonly done?: boolean }).then(
      ({ done }) => done && ended(),
      () => {},
    );
    return step;
  },
  return: (given) => generator.return(given),
});
