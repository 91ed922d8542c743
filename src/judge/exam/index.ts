export { marksIn, statementField, type ExamAnswers } from './answers.ts';
export {
  examOf,
  mostProblems,
  type Exam,
  type ExamChoice,
  type ExamConcept,
  type ExamProblem,
  type ExamQuestion,
} from './exam.ts';
export {
  scoreExam,
  type ConceptScore,
  type ExamScore,
  type MadeMistake,
  type ProblemScore,
  type QuestionScore,
} from './score.ts';
