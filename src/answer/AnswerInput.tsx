import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Answer } from '../judge/reading/read-answer.ts';
import { EchoLine } from './EchoLine.tsx';
import './answer.css';

export interface AnswerInputProps {
  readonly label: string;
  readonly answer: string;
  /** What the answer is read as; null where that is not to be said. */
  readonly reading: Answer | null;
  readonly isUnreadable?: boolean;
  /** How an answer may be written. What is typed is read back in its place. */
  readonly hint?: ComponentChildren;
  readonly onType: (answer: string) => void;
  readonly onFocus?: (() => void) | undefined;
  readonly onEnter?: () => void;
  /** What stands beside the field. */
  readonly children?: ComponentChildren;
}

/** A field for an answer and what it is read as. Nothing says whether it is right. */
export function AnswerInput(props: AnswerInputProps): JSX.Element {
  const { label, answer, reading, isUnreadable, hint, onType, onFocus, onEnter, children } = props;
  const id = useId();
  return (
    <>
      <label for={`${id}-answer`}>{label}</label>
      <div class="answer-row">
        <input
          id={`${id}-answer`}
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={answer}
          aria-invalid={isUnreadable}
          aria-describedby={`${id}-under`}
          onFocus={onFocus}
          onInput={(event) => onType(event.currentTarget.value)}
          onKeyDown={({ key, isComposing }) => {
            if (key === 'Enter' && !isComposing) onEnter?.();
          }}
        />
        {children}
      </div>
      <div class="under-answer" id={`${id}-under`}>
        {hint && <p class="answer-hint">{hint}</p>}
        {reading && <EchoLine reading={reading} />}
      </div>
    </>
  );
}
