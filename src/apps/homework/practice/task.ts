import type { ConceptQuestion } from '../../../judge/concepts/index.ts';
import type { TaughtOf } from '../../../judge/kinds/taught.ts';
import { solveIn } from '../../../judge/one-kind/solution.ts';
import { statementIn } from '../../../judge/one-kind/statement.ts';
import { hintsFrom, type Hint } from '../../../judge/practice/hints.ts';
import {
  kindsOfTopic,
  questionOf,
  specIn,
  topicOf,
  type Item,
  type ProblemItem,
} from '../../../judge/practice/item.ts';
import type { ProblemKind } from '../../../judge/problem.ts';
import type { Solution } from '../../../judge/solution/line.ts';
import type { NamedSpec } from '../../../judge/spec.ts';
import type { Statement } from '../../../judge/statement.ts';

/** What a problem asks and how it is worked. */
export interface ProblemTask {
  readonly type: 'problem';
  readonly spec: NamedSpec;
  readonly statement: Statement;
  readonly solution: Solution;
  readonly hints: readonly Hint[];
}

export interface ConceptTask {
  readonly type: 'concept';
  readonly question: ConceptQuestion;
}

export type Task = ProblemTask | ConceptTask;

/** The kinds of problem without which an item cannot be posed. */
export const kindsOfItem = (item: Item): readonly ProblemKind[] => kindsOfTopic(topicOf(item));

const problemTask = (taughtOf: TaughtOf, item: ProblemItem): ProblemTask => {
  const taught = taughtOf(item);
  const spec = specIn(taughtOf, item);
  const [statement, solution] = [statementIn(taught, spec), solveIn(taught, spec)];
  return { type: 'problem', spec, statement, solution, hints: hintsFrom(statement, solution) };
};

/** What an item asks, made from its seed; null where its kind of problem is still to come. */
export const taskIn = (taughtOf: TaughtOf | null, item: Item): Task | null => {
  if (item.type === 'concept') return { type: 'concept', question: questionOf(item) };
  return taughtOf && problemTask(taughtOf, item);
};
