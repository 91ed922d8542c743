/** What the exam needs only once something is written: it holds the parser of formulas, which is heavy. */
export { scoreExam } from '../../homework/exam/score.ts';
export { readAnswer } from '../../homework/reading/read-answer.ts';
