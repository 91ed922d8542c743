/**
 * The judge: reads what a student types, compares it with the value that the problem asks for, and says which mistake, or
 * which two, explain a wrong one.
 *
 *   import { normal } from '../math/index.ts';
 *   judge({ q: normal(6, 4), p: normal(0, 1) }, '48.23');   // incorrect: missing-half
 */
export { distributionFrom, type DistributionSpec, type PairSpec } from './distributions.ts';
export type { Diagnosis, Mistake } from './diagnosis.ts';
export { expectedOf } from './expected.ts';
export { judge, judgeOf } from './judge.ts';
export { misconceptionsOf } from './misconceptions/index.ts';
export type { Misconception } from './misconceptions/misconception.ts';
export type { CrossEntropyProblem } from './kinds/cross-entropy/problem.ts';
export type { DivergenceProblem } from './kinds/divergence/problem.ts';
export type { ElboProblem } from './kinds/elbo/problem.ts';
export type { EntropyProblem } from './kinds/entropy/problem.ts';
export type { IwaeProblem } from './kinds/iwae/problem.ts';
export type { LogLikelihoodProblem } from './kinds/log-likelihood/problem.ts';
export type { PlanarFlowProblem } from './kinds/planar-flow/problem.ts';
export { judgeNumber, type Judgement, type JudgingOptions, type Remark, type Verdict } from './one-kind/judging.ts';
export { isNormalPair, kindOf, type NormalPair, type Problem, type ProblemKind, type Step } from './problem.ts';
export {
  readAnswer,
  type Answer,
  type Echo,
  type ReadableAnswer,
  type ReadingOptions,
  type UnreadableAnswer,
} from './reading/read-answer.ts';
export { problemFrom, type ProblemSpec } from './spec.ts';
export { rulesInWords } from './sentences.ts';
export { statementOf, type Statement } from './statement.ts';
export { solve, solveTurned, type Solution, type SolutionLine } from './solve.ts';
export { usualTolerance, type Tolerance } from './tolerance.ts';
