import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { marksIn, statementField } from '../../../judge/exam/answers.ts';
import type { ExamConcept, ExamProblem } from '../../../judge/exam/exam.ts';
import { answerLabel } from '../../../answer/unit-words.ts';
import { AnswerInput } from '../../../answer/AnswerInput.tsx';
import { ConceptMarks } from '../practice/ConceptMarks.tsx';
import type { MadeExam } from './exam-from.ts';
import type { ExamModel } from './model.ts';

export interface AnswerToProps {
  readonly exam: MadeExam;
  readonly question: ExamProblem;
  readonly model: ExamModel;
}

/** The field of one problem. It is drawn again when its own answer changes, not when another does. */
export function AnswerTo({ exam, question, model }: AnswerToProps): JSX.Element {
  const { id } = question;
  const { unit } = exam.taughtOf(question);
  const answer = useComputed(() => model.answers.value[id] ?? '').value;
  return (
    <div class="answer">
      <AnswerInput
        label={answerLabel(unit)}
        answer={answer}
        reading={model.reading(answer, unit)}
        onType={(text) => model.write(id, text)}
        onFocus={() => void model.loadTools()}
      />
    </div>
  );
}

export interface MarksOfProps {
  readonly question: ExamConcept;
  readonly model: ExamModel;
}

const asText = (mark: boolean | null): string => (mark === null ? '' : String(mark));

/** The marks of one question's statements. */
export function MarksOf({ question, model }: MarksOfProps): JSX.Element {
  return (
    <ConceptMarks
      question={question.question}
      marks={marksIn(question, model.answers.value)}
      onMark={(statement, mark) => model.write(statementField(question, statement), asText(mark))}
      told={false}
    />
  );
}
