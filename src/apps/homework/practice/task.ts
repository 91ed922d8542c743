import type { ConceptQuestion } from '../../../judge/concepts/index.ts';
import { hintsOf, type Hint } from '../../../judge/practice/hints.ts';
import { questionOf, specOf, type Item } from '../../../judge/practice/item.ts';
import { solve, type Solution } from '../../../judge/solve.ts';
import type { NamedSpec } from '../../../judge/spec.ts';
import { statementOf, type Statement } from '../../../judge/statement.ts';

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

/** What an item asks, made from its seed. */
export const taskOf = (item: Item): Task => {
  if (item.type === 'concept') return { type: 'concept', question: questionOf(item) };
  const spec = specOf(item);
  return { type: 'problem', spec, statement: statementOf(spec), solution: solve(spec), hints: hintsOf(spec) };
};
