import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { ConceptQuestion, ConceptStatement, Marks } from '../../../judge/concepts/index.ts';
import { chapterPath, withBase } from '../../../kit/base.ts';
import { Prose } from '../../../answer/Tex.tsx';
import './concept-marks.css';

export interface ConceptMarksProps {
  readonly question: ConceptQuestion;
  readonly marks: Marks;
  /** Null takes a mark back. */
  readonly onMark: (statement: string, mark: boolean | null) => void;
  /** Whether each statement is followed by what is true and why; the marks then stand as they are. */
  readonly told: boolean;
}

const options = [
  { name: 'True', mark: true },
  { name: 'False', mark: false },
  { name: 'No answer', mark: null },
] as const;

/** Statements to mark true or false; each with its reason once they were checked. */
export function ConceptMarks({ question, marks, onMark, told }: ConceptMarksProps): JSX.Element {
  return (
    <ol class="concept">
      {question.statements.map((statement) => (
        <li key={statement.id}>
          <Statement statement={statement} mark={marks[statement.id] ?? null} onMark={onMark} told={told} />
        </li>
      ))}
    </ol>
  );
}

interface StatementProps extends Pick<ConceptMarksProps, 'onMark' | 'told'> {
  readonly statement: ConceptStatement;
  readonly mark: boolean | null;
}

function Statement({ statement, mark, onMark, told }: StatementProps): JSX.Element {
  const id = useId();
  return (
    <>
      <p class="concept-text" id={`${id}-text`}>
        <Prose text={statement.text} />
      </p>
      <fieldset class="choice concept-choice" role="radiogroup" aria-labelledby={`${id}-text`} disabled={told}>
        {options.map((option) => (
          <label key={option.name}>
            <input
              type="radio"
              name={`${id}-mark`}
              checked={mark === option.mark}
              onChange={() => onMark(statement.id, option.mark)}
            />
            <span>{option.name}</span>
          </label>
        ))}
      </fieldset>
      {told && <ConceptReason statement={statement} mark={mark} />}
    </>
  );
}

const markedAs = (isTrue: boolean, mark: boolean | null): string => {
  if (mark === null) return 'left open';
  return mark === isTrue ? 'right' : 'wrong';
};

/** Whether the statement is true, whether that was marked, and why. */
function ConceptReason({ statement, mark }: Pick<StatementProps, 'statement' | 'mark'>): JSX.Element {
  const { isTrue, why, chapter } = statement;
  const outcome = markedAs(isTrue, mark);
  return (
    <p class={`concept-reason ${outcome === 'left open' ? 'open' : outcome}`}>
      <strong>
        {outcome === 'right' && '✓ '}
        {outcome === 'wrong' && '✗ '}
        {isTrue ? 'True' : 'False'}, {outcome === 'left open' ? 'and left open' : `and you were ${outcome}`}.
      </strong>{' '}
      <Prose text={why} /> {chapter && <a href={withBase(chapterPath(chapter))}>More in the book.</a>}
    </p>
  );
}
