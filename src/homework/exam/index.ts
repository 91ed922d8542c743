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
  statementField,
  type ConceptScore,
  type ExamAnswers,
  type ExamScore,
  type MadeMistake,
  type ProblemScore,
  type QuestionScore,
} from './score.ts';
