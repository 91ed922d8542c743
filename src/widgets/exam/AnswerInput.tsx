import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Answer } from '../../homework/reading/read-answer.ts';
import { EchoLine } from '../homework/EchoLine.tsx';
import '../homework/answer.css';

export interface AnswerInputProps {
  readonly label: string;
  readonly answer: string;
  readonly reading: Answer | null;
  readonly onType: (answer: string) => void;
  readonly onFocus: () => void;
}

/** A field for an answer and what it is read as. Nothing says whether it is right. */
export function AnswerInput({ label, answer, reading, onType, onFocus }: AnswerInputProps): JSX.Element {
  const id = useId();
  return (
    <div class="answer">
      <label for={`${id}-answer`}>{label}</label>
      <div class="answer-row">
        <input
          id={`${id}-answer`}
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={answer}
          aria-describedby={`${id}-under`}
          onFocus={onFocus}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </div>
      <div class="under-answer" id={`${id}-under`}>
        {reading && <EchoLine reading={reading} />}
      </div>
    </div>
  );
}
