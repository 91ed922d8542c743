import type { ComponentChildren, JSX } from 'preact';
import type { ExamQuestion } from '../../../judge/exam/exam.ts';
import type { Statement } from '../../../judge/statement.ts';
import { StatementView } from '../../../answer/StatementView.tsx';
import { unitAdvice } from '../../../answer/unit-words.ts';
import type { MadeExam } from './exam-from.ts';
import { statementOf } from './posed.ts';
import { nameOfQuestion } from './words.ts';

export interface QuestionProps {
  readonly exam: MadeExam;
  readonly question: ExamQuestion;
  /** Begins the ids within it, which must differ between the page and the paper. */
  readonly place: 'page' | 'paper';
  /** Behind the name, such as the points. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

const Asked = ({ statement }: { readonly statement: Statement }): JSX.Element => (
  <StatementView statement={statement}>{unitAdvice(statement.unit)}</StatementView>
);

/** A question with its number and, for a problem, its statement; what is done with it comes as children. */
export function Question({ exam, question, place, aside, children }: QuestionProps): JSX.Element {
  const title = `${place}-question-${question.id}`;
  return (
    <section class="problem-panel exam-question" aria-labelledby={title}>
      <div class="panel-bar">
        <h3 id={title}>
          {question.id}. {nameOfQuestion(question)}
        </h3>
        {aside}
      </div>
      {question.type === 'problem' && <Asked statement={statementOf(exam, question)} />}
      {children}
    </section>
  );
}
