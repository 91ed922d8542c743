import type { ExamProblem } from '../../../judge/exam/exam.ts';
import { solveIn } from '../../../judge/one-kind/solution.ts';
import { statementIn } from '../../../judge/one-kind/statement.ts';
import { named } from '../../../judge/problem.ts';
import type { Solution } from '../../../judge/solution/line.ts';
import type { Statement } from '../../../judge/statement.ts';
import type { MadeExam } from './exam-from.ts';

/** What a problem of an exam asks. */
export const statementOf = ({ taughtOf }: MadeExam, question: ExamProblem): Statement =>
  statementIn(taughtOf(question), named(question.spec));

/** How a problem of an exam is worked. */
export const solutionOf = ({ taughtOf }: MadeExam, question: ExamProblem): Solution =>
  solveIn(taughtOf(question), named(question.spec));
