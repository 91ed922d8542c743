import { withoutNaN } from './sound-result.ts';

/**
 * What `name.compute.ts` exports by default: a pure function from plain data to plain data, or a generator that yields
 * partial results, each of them whole enough to be shown, and returns the last.
 */
export type Computation = (...asked: never[]) => unknown;

/** A computation as it is found by its name: that it is asked what it takes, the page has checked. */
export type NamedComputation = (...asked: readonly unknown[]) => unknown;

/** What a computation gives, in part or whole. */
export type ResultOf<C extends Computation> =
  ReturnType<C> extends Generator<infer Part, infer Whole> ? Part | Whole : Awaited<ReturnType<C>>;

export interface Part {
  readonly value: unknown;
  /** Whether this is the whole result. */
  readonly last: boolean;
}

/** The worker's side: runs computations part by part, as they are asked for, so that one that is left costs no more. */
export interface Computing {
  /** The next part of this run of the computation; a run that is not known begins. Rejects where NaN stands in it. */
  next(run: number, name: string, asked: readonly unknown[]): Promise<Part>;
  /** Ends a run before its last part. */
  leave(run: number): void;
}

/** `load` finds a computation by its name. */
export function createComputing(load: (name: string) => Promise<NamedComputation>): Computing {
  const under = new Map<number, Generator<unknown, unknown>>();
  return {
    async next(run, name, asked) {
      const begun = under.get(run) ?? (await load(name))(...asked);
      if (!isGenerator(begun)) return { value: withoutNaN(await begun), last: true };
      under.delete(run);
      const { value, done = false } = begun.next();
      if (!done) under.set(run, begun);
      return { value: withoutNaN(value), last: done };
    },
    leave(run) {
      under.get(run)?.return(undefined);
      under.delete(run);
    },
  };
}

/** What a computation comes to in the end: the last that it yields or returns, or what it returns at once. */
export function wholeResult<Whole, Part>(result: Whole | Generator<Part, Whole>): Whole {
  if (!isGenerator(result)) return result;
  for (let next = result.next(); ; next = result.next()) if (next.done) return next.value;
}

const isGenerator = <Whole, Part>(given: Whole | Generator<Part, Whole>): given is Generator<Part, Whole> =>
  typeof given === 'object' && given !== null && Symbol.iterator in given && 'next' in given;
