import type { JSX } from 'preact';
import { AnswerField } from '../../../answer/AnswerField.tsx';
import { StatementView } from '../../../answer/StatementView.tsx';
import { answerLabel, unitAdvice } from '../../../answer/unit-words.ts';
import { answerHint } from '../check/words.ts';
import { HintList } from './HintList.tsx';
import type { Practised } from './opening.ts';
import type { ProblemTask } from './task.ts';

export interface ProblemWorkProps {
  readonly model: Practised;
  readonly task: ProblemTask;
  readonly alive: boolean;
}

/** A problem with a number for an answer: the statement, the hints so far, the answer and its verdict. */
export function ProblemWork({ model, task, alive }: ProblemWorkProps): JSX.Element {
  const { attempt, answer } = model.work.value;
  const isOpen = attempt.outcome === 'open';
  return (
    <>
      <StatementView statement={task.statement}>{unitAdvice(task.statement.unit)}</StatementView>
      <HintList hints={task.hints.slice(0, attempt.hints)} />
      <fieldset class="controls" disabled={!alive} aria-label="Your answer">
        <AnswerField
          label={answerLabel(task.statement.unit)}
          prominent={isOpen}
          hint={answerHint}
          answer={answer}
          reading={model.reading.value}
          judgement={model.judgement.value}
          judgeFailed={model.judgeFailed.value}
          onType={model.type}
          onCheck={() => void model.check()}
          onFocus={() => void model.loadJudge()}
          {...(!isOpen && { lineAnchor: (step: string) => `#line-${step}` })}
        />
      </fieldset>
    </>
  );
}
