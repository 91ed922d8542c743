/** What the page needs only once something is typed: it holds the parser of formulas, which is heavy. */
export { readForm } from '../../homework/form/read-form.ts';
export { generate, indistinctions } from '../../homework/generate/index.ts';
export { judgeOf } from '../../homework/judge.ts';
export { readAnswer } from '../../homework/reading/read-answer.ts';
