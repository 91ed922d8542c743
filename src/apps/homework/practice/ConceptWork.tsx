import type { JSX } from 'preact';
import { markConcept } from '../../../judge/concepts/mark.ts';
import { ConceptMarks } from './ConceptMarks.tsx';
import type { Practised } from './opening.ts';
import type { ConceptTask } from './task.ts';

export interface ConceptWorkProps {
  readonly model: Practised;
  readonly task: ConceptTask;
  readonly alive: boolean;
}

/** Statements to mark true or false, checked together; the reasons come with the verdict. */
export function ConceptWork({ model, task, alive }: ConceptWorkProps): JSX.Element {
  const { attempt, marks } = model.work.value;
  const { question } = task;
  const isOpen = attempt.outcome === 'open';
  const { right, isRight } = markConcept(question, marks);
  const count = question.statements.length;
  const canCheck = Object.keys(marks).length > 0;

  return (
    <div class="concept-work">
      <p class="concept-asked">Mark each statement true or false. They are checked together, once.</p>
      <fieldset class="controls" disabled={!alive} aria-label="The statements">
        <ConceptMarks question={question} marks={marks} onMark={model.mark} told={!isOpen} />
      </fieldset>
      {isOpen && (
        <div class="concept-check">
          <button type="button" class="go" disabled={!alive || !canCheck} onClick={() => void model.check()}>
            Check
          </button>
          {!canCheck && <span>Mark at least one statement.</span>}
        </div>
      )}
      <div class="verdict-place" role="status">
        {!isOpen && (
          <div class={`verdict ${isRight ? 'right' : 'wrong'}`}>
            <span class="sign" aria-hidden="true">
              {isRight ? '✓' : '✗'}
            </span>
            <p>
              {isRight
                ? `All ${count} right.`
                : `${right} of ${count} right. What is true, and why, stands under each.`}
            </p>
          </div>
        )}
      </div>
    </div>
  );
}
