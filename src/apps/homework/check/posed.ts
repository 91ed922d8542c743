import { exampleOf } from '../../../judge/form/examples.ts';
import { solve, solveTurned, type Solution } from '../../../judge/solve.ts';
import type { NamedSpec } from '../../../judge/spec.ts';
import { statementOf, type Statement } from '../../../judge/statement.ts';

/** A problem with what it asks and how it is worked. */
export interface Posed {
  readonly spec: NamedSpec;
  readonly statement: Statement;
  readonly solution: Solution;
  /** The other direction of a divergence, solved: how far p is from q. Null for other kinds. */
  readonly turned: Solution | null;
}

/** @throws as `solve` does. */
export const pose = (spec: NamedSpec): Posed => ({
  spec,
  statement: statementOf(spec),
  solution: solve(spec),
  turned: spec.kind === 'divergence' ? solveTurned(spec) : null,
});

/** The problem that the pages begin with, posed at build: the notes' homework. */
export const firstPosed = pose(exampleOf('divergence', 'normal'));
