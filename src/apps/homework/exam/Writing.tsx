import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { AnswerTo, MarksOf } from './fields.tsx';
import { asClock, timeAloud } from './clock.ts';
import type { MadeExam } from './exam-from.ts';
import type { ExamModel } from './model.ts';
import { Question } from './Question.tsx';
import { SubmitDialog } from './SubmitDialog.tsx';
import { useFocusWhenLost } from './use-focus-when-lost.ts';
import { begunInWords } from './words.ts';

export interface WritingProps {
  readonly model: ExamModel;
  readonly exam: MadeExam;
}

/** The exam while it is sat: the clock, the questions with their fields, and the way to hand it in. */
export function Writing({ model, exam }: WritingProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  useFocusWhenLost(heading);

  return (
    <div class="exam-writing">
      <h2 ref={heading} class="visually-hidden" tabIndex={-1}>
        The questions
      </h2>
      <div class="exam-bar">
        <Clock model={model} />
        <Begun model={model} exam={exam} />
        <button type="button" class="go" onClick={() => dialog.current?.showModal()}>
          Submit
        </button>
      </div>
      {!model.isKept.value && (
        <p class="problem" role="alert">
          This browser keeps nothing for this page: a reload would lose your answers.
        </p>
      )}
      <p class="exam-how">
        An answer is a number or a formula, as you would write it: 0.5 · 0,5 · 2e-3 · 1/2(9 − ln 4) · 3.2 bits. What you
        write is kept on this device as you write it, and nothing is judged before you submit.
      </p>
      {exam.questions.map((question) => (
        <Question key={question.id} exam={exam} question={question} place="page">
          <div class="exam-field">
            {question.type === 'problem' ? (
              <AnswerTo exam={exam} question={question} model={model} />
            ) : (
              <MarksOf question={question} model={model} />
            )}
          </div>
        </Question>
      ))}
      <SubmitDialog dialog={dialog} model={model} exam={exam} />
    </div>
  );
}

/** The time left, and what a screen reader is told of it. */
function Clock({ model }: Pick<WritingProps, 'model'>): JSX.Element | null {
  const left = model.left.value;
  if (left === null) return null;
  return (
    <>
      <span class="exam-clock" role="timer" aria-label="Time left">
        {asClock(left)}
      </span>
      <span class="visually-hidden" role="status">
        {timeAloud(left, model.settings.values.value.minutes)}
      </span>
    </>
  );
}

function Begun({ model, exam }: WritingProps): JSX.Element {
  return <span>{begunInWords(model.begun.value, exam.questions.length)}</span>;
}
