import { taughtOf } from '../kinds/lessons.ts';
import { solve } from '../solve.ts';
import type { NamedSpec, ProblemSpec } from '../spec.ts';
import { statementOf } from '../statement.ts';
import type { Attempt } from './attempt.ts';
import { hintsFrom, type Hint } from './hints.ts';
import { occasionsIn, specIn, type Item, type Occasion, type ProblemItem } from './item.ts';
import { dueCard, nextItemIn, type NextItem, type PracticeChoice } from './next-item.ts';
import { finishIn, type Progress } from './progress.ts';

// Practice for who has every kind of problem at hand.

/** @throws as `specIn` does. */
export const specOf = (item: ProblemItem): NamedSpec => specIn(taughtOf, item);

/** The mistakes that an item gives occasion for. */
export const occasionsOf = (item: Item): readonly Occasion[] => occasionsIn(taughtOf, item);

/** Three hints to a problem. @throws as `solve` does. */
export const hintsOf = (spec: ProblemSpec): readonly Hint[] => hintsFrom(statementOf(spec), solve(spec));

/** What to practise next, at this time. @throws as `nextItemIn` does. */
export const nextItem = (progress: Progress, now: number, choice: PracticeChoice): NextItem =>
  nextItemIn(taughtOf, progress, dueCard(progress, now, choice.topics), choice);

/** The progress after an item, as `finishIn` has it. */
export const finish = (progress: Progress, attempt: Attempt, now: number): Progress =>
  finishIn(taughtOf, progress, attempt, now);
