import type { Taught } from '../../../judge/kinds/taught.ts';
import { solveIn, solveTurnedIn } from '../../../judge/one-kind/solution.ts';
import { statementIn } from '../../../judge/one-kind/statement.ts';
import type { Solution } from '../../../judge/solve.ts';
import type { NamedSpec } from '../../../judge/spec.ts';
import type { Statement } from '../../../judge/statement.ts';

/** A problem with what it asks and how it is worked. */
export interface Posed {
  readonly spec: NamedSpec;
  readonly statement: Statement;
  readonly solution: Solution;
  /** The other direction of a divergence, solved: how far p is from q. Null for other kinds. */
  readonly turned: Solution | null;
}

/** @throws as `solveIn` does. */
export const pose = (kind: Taught, spec: NamedSpec): Posed => ({
  spec,
  statement: statementIn(kind, spec),
  solution: solveIn(kind, spec),
  turned: solveTurnedIn(kind, spec),
});
