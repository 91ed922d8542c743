import { exampleOf } from '../../../judge/form/examples.ts';
import { solve, solveTurned, type Solution } from '../../../judge/solve.ts';
import type { PairSpec, ProblemSpec } from '../../../judge/spec.ts';
import { statementOf, type Statement } from '../../../judge/statement.ts';

/** A problem with what it asks and how it is worked. */
export interface Posed {
  readonly spec: ProblemSpec;
  readonly statement: Statement;
  readonly solution: Solution;
  /** The other direction of a divergence, solved: how far p is from q. Null for other kinds. */
  readonly turned: Solution | null;
}

const asPair = (spec: ProblemSpec): PairSpec | null =>
  spec.kind === undefined || spec.kind === 'divergence' ? spec : null;

/** @throws as `solve` does. */
export const pose = (spec: ProblemSpec): Posed => {
  const pair = asPair(spec);
  return { spec, statement: statementOf(spec), solution: solve(spec), turned: pair && solveTurned(pair) };
};

/** The problem that the pages begin with, posed at build: the notes' homework. */
export const firstPosed = pose(exampleOf('divergence', 'normal'));
