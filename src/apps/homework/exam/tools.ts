/** What the exam needs only once something is written: it holds the parser of formulas, which is heavy. */
export { scoreExamIn } from '../../../judge/exam/score.ts';
export { readAnswer } from '../../../judge/reading/read-answer.ts';
