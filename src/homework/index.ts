/**
 * The judge: reads what a student types, compares it with the divergence, and says which mistake explains a wrong one.
 *
 *   import { normal } from '../math/index.ts';
 *   judge({ q: normal(6, 4), p: normal(0, 1) }, '48.23');   // incorrect: missing-half
 */
export { judge, judgeNumber, type Judgement, type JudgingOptions, type Remark, type Verdict } from './judge.ts';
export { misconceptions, type Diagnosis } from './misconceptions/index.ts';
export type { Misconception } from './misconceptions/misconception.ts';
export { isNormalProblem, type NormalProblem, type Problem, type Step } from './problem.ts';
export {
  readAnswer,
  type Answer,
  type Echo,
  type ReadableAnswer,
  type ReadingOptions,
  type UnreadableAnswer,
} from './reading/read-answer.ts';
export { problemFrom, type DistributionSpec, type ProblemSpec } from './spec.ts';
export { rulesInWords } from './sentences.ts';
export { solve, type Solution, type SolutionLine } from './solve.ts';
export { usualTolerance, type Tolerance } from './tolerance.ts';
