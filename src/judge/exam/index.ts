export { marksIn, statementField, type ExamAnswers } from './answers.ts';
export {
  mostProblems,
  type Exam,
  type ExamChoice,
  type ExamConcept,
  type ExamProblem,
  type ExamQuestion,
} from './exam.ts';
export { examOf, scoreExam } from './of-all-kinds.ts';
export type { ConceptScore, ExamScore, MadeMistake, ProblemScore, QuestionScore } from './score.ts';
