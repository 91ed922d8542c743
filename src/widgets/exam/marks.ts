import type { Marks } from '../../homework/concepts/index.ts';
import type { ExamConcept } from '../../homework/exam/exam.ts';

/** The field of a statement's mark. */
export const markField = ({ id }: ExamConcept, statement: string): string => `${id}.${statement}`;

/** The marks of a question's statements, as they stand in the answers. */
export const marksIn = (question: ExamConcept, answers: Readonly<Record<string, string>>): Marks =>
  Object.fromEntries(
    question.question.statements.flatMap(({ id }): [string, boolean][] => {
      const mark = answers[markField(question, id)];
      return mark === 'true' || mark === 'false' ? [[id, mark === 'true']] : [];
    }),
  );
