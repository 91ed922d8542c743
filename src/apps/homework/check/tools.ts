/** What the page needs only once something is typed: it holds the parser of formulas, which is heavy. */
export { readForm } from '../../../judge/form/read-form.ts';
export { generate, indistinctions } from '../../../judge/generate/index.ts';
export { judgeOf } from '../../../judge/judge.ts';
export { readAnswer } from '../../../judge/reading/read-answer.ts';
export { problemFrom } from '../../../judge/spec.ts';
export { pose } from './posed.ts';
