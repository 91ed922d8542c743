/**
 * The judge: reads what a student types, compares it with the value that the problem asks for, and says which mistake, or
 * which two, explain a wrong one.
 *
 *   import { normal } from '../math/index.ts';
 *   judge({ q: normal(6, 4), p: normal(0, 1) }, '48.23');   // incorrect: missing-half
 */
export type { Diagnosis, Mistake } from './diagnosis.ts';
export { expectedOf } from './expected.ts';
export {
  judge,
  judgeNumber,
  judgeOf,
  type Judgement,
  type JudgingOptions,
  type Remark,
  type Verdict,
} from './judge.ts';
export { misconceptionsOf } from './misconceptions/index.ts';
export type { Misconception } from './misconceptions/misconception.ts';
export {
  isNormalPair,
  kindOf,
  type CrossEntropyProblem,
  type DivergenceProblem,
  type ElboProblem,
  type EntropyProblem,
  type IwaeProblem,
  type LogLikelihoodProblem,
  type NormalPair,
  type PlanarFlowProblem,
  type Problem,
  type ProblemKind,
  type Step,
} from './problem.ts';
export {
  readAnswer,
  type Answer,
  type Echo,
  type ReadableAnswer,
  type ReadingOptions,
  type UnreadableAnswer,
} from './reading/read-answer.ts';
export { distributionFrom, problemFrom, type DistributionSpec, type PairSpec, type ProblemSpec } from './spec.ts';
export { rulesInWords } from './sentences.ts';
export { statementOf, type Statement } from './statement.ts';
export { solve, solveTurned, type Solution, type SolutionLine } from './solve.ts';
export { usualTolerance, type Tolerance } from './tolerance.ts';
