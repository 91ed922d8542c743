import { workingOf } from '../misconceptions/index.ts';
import { kindOf, type ProblemKind } from '../problem.ts';
import { problemFrom } from '../spec.ts';
import type { Theme } from './row.ts';
import { sightings, type Sighting } from './seen.ts';

/** A mistake that the judge knows. */
export interface KnownMistake {
  readonly id: string;
  /** What it is, as a clause, in the first problem of the table that invites it. */
  readonly clause: string;
  readonly kinds: readonly ProblemKind[];
  /** How many rows of the table show it, alone or with another. */
  readonly rows: number;
  readonly seen: readonly Sighting[];
}

/** Every mistake that the judge knows of the problems in the table, in the order in which it is first met. */
export const knownMistakes = (themes: readonly Theme[]): readonly KnownMistake[] => {
  const groups = themes.flatMap((theme) => theme.groups);
  const shown = groups.flatMap(({ rows }) =>
    rows.map(({ mistakes }) => new Set(mistakes.flatMap((mistake) => mistake.split('+')))),
  );
  const found = new Map<string, { clause: string; kinds: Set<ProblemKind> }>();
  for (const group of groups) {
    const problem = problemFrom(group.problem);
    const { misconceptions, seldom } = workingOf(problem);
    for (const { id, clause } of [...misconceptions, ...seldom()]) {
      const entry = found.get(id) ?? { clause, kinds: new Set() };
      entry.kinds.add(kindOf(problem));
      found.set(id, entry);
    }
  }
  return [...found].map(([id, { clause, kinds }]) => ({
    id,
    clause,
    kinds: [...kinds],
    rows: shown.filter((ids) => ids.has(id)).length,
    seen: sightings[id] ?? [],
  }));
};
