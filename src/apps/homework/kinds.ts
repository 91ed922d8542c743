import type { Taught, TaughtOf } from '../../judge/kinds/taught.ts';
import type { ProblemKind } from '../../judge/problem.ts';
import { createFetchedEach } from '../../kit/work/fetched-each.ts';

/** The kinds of problem that a page has at hand: each is fetched when it is first asked for, and no other with it. */
export interface Kinds {
  /** Where these kinds are found; null until all of them are here. Follows the fetching, as a signal does. */
  here(wanted: readonly ProblemKind[]): TaughtOf | null;
  /** Whether one of these was needed and could not be had at the last try. */
  failed(wanted: readonly ProblemKind[]): boolean;
  /** Fetches these before they are needed: a failure is silent. */
  prepare(wanted: readonly ProblemKind[]): Promise<void>;
  /** Fetches these. Never rejects: see `failed`. */
  load(wanted: readonly ProblemKind[]): Promise<void>;
}

export function createKinds(fetchTaught: (kind: ProblemKind) => Promise<Taught>): Kinds {
  const each = createFetchedEach(fetchTaught);
  const all = async (done: readonly Promise<void>[]): Promise<void> => void (await Promise.all(done));

  return {
    here(wanted) {
      const found = new Map(wanted.map((kind) => [kind, each(kind).value.value] as const));
      if ([...found.values()].includes(null)) return null;
      return ({ kind }) => {
        const taught = found.get(kind);
        if (!taught) throw new Error(`The kind “${kind}” was not asked for. Asked for were: ${wanted.join(', ')}.`);
        return taught;
      };
    },
    failed: (wanted) => wanted.some((kind) => each(kind).failed.value),
    prepare: (wanted) => all(wanted.map((kind) => each(kind).prepare())),
    load: (wanted) => all(wanted.map((kind) => each(kind).load())),
  };
}
