import type { Marks } from '../concepts/mark.ts';
import type { ExamConcept } from './exam.ts';

/**
 * What was written, by field: a problem’s answer under the problem’s id, a statement’s mark, “true” or “false”, under
 * `statementField`. A field that is missing or blank was left open.
 */
export type ExamAnswers = Readonly<Record<string, string>>;

/** The field of a statement’s mark. */
export const statementField = ({ id }: ExamConcept, statement: string): string => `${id}.${statement}`;

/** What stands in a field; blank where it is missing. */
export const answerTo = (answers: ExamAnswers, field: string): string =>
  Object.hasOwn(answers, field) ? (answers[field] ?? '') : '';

/** The marks of a question’s statements, as they stand in the answers. */
export const marksIn = (question: ExamConcept, answers: ExamAnswers): Marks =>
  Object.fromEntries(
    question.question.statements.flatMap(({ id }): [string, boolean][] => {
      const mark = answerTo(answers, statementField(question, id));
      return mark === 'true' || mark === 'false' ? [[id, mark === 'true']] : [];
    }),
  );
