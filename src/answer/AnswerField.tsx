import type { ComponentChildren, JSX } from 'preact';
import type { Judgement } from '../judge/one-kind/judging.ts';
import type { Answer } from '../judge/reading/read-answer.ts';
import { AnswerInput } from './AnswerInput.tsx';
import { Verdict } from './Verdict.tsx';

export interface AnswerFieldProps {
  readonly label: string;
  readonly answer: string;
  readonly reading: Answer | null;
  readonly judgement: Judgement | null;
  /** True where the judge could not be loaded. */
  readonly judgeFailed: boolean;
  readonly onType: (answer: string) => void;
  readonly onCheck: () => void;
  readonly onFocus?: () => void;
  /** The one button of the page that is dark. */
  readonly prominent?: boolean;
  /** How an answer may be written. What is typed is read back in its place. */
  readonly hint?: ComponentChildren;
  readonly lineAnchor?: (step: string) => string;
}

/**
 * A field for an answer, what it is read as while it is typed, and the verdict when it is asked for. No form: a course page
 * may frame it in a sandbox that submits none.
 */
export function AnswerField(props: AnswerFieldProps): JSX.Element {
  const { label, answer, reading, judgement, judgeFailed, onType, onCheck, onFocus, prominent, hint, lineAnchor } =
    props;
  const isUnreadable = judgement?.verdict === 'unreadable';

  return (
    <div class="answer">
      <AnswerInput
        label={label}
        answer={answer}
        reading={isUnreadable ? null : reading}
        isUnreadable={isUnreadable}
        hint={hint}
        onType={onType}
        onFocus={onFocus}
        onEnter={onCheck}
      >
        <button type="button" class={prominent ? 'go' : undefined} onClick={onCheck}>
          Check
        </button>
      </AnswerInput>
      {judgeFailed && (
        <p class="answer-failure" role="alert">
          The checker could not be loaded. See whether you are online, then press Check again. Your answer is kept.
        </p>
      )}
      <Verdict judgement={judgement} onSuggestion={onType} {...(lineAnchor && { lineAnchor })} />
    </div>
  );
}
