import type { JSX } from 'preact';
import type { Judgement } from '../../homework/judge.ts';

export interface VerdictProps {
  readonly judgement: Judgement | null;
  /** Takes a text that may have been meant. */
  readonly onSuggestion: (text: string) => void;
  /** The anchor of a line of the worked solution, where there is one on the page. */
  readonly lineAnchor?: (step: string) => string;
}

/** Goes to the line without an entry in the history: Back leaves the page, and does not undo an answer. */
const goTo = (event: MouseEvent, anchor: string): void => {
  const line = document.querySelector<HTMLElement>(anchor);
  if (!line) return;
  event.preventDefault();
  line.scrollIntoView({ block: 'center' });
  line.focus({ preventScroll: true });
};

function LineLink({ anchor }: { readonly anchor: string }): JSX.Element {
  return (
    <a href={anchor} onClick={(event) => goTo(event, anchor)}>
      See the line.
    </a>
  );
}

const looks = {
  correct: { name: 'right', sign: '✓' },
  incorrect: { name: 'wrong', sign: '✗' },
  unreadable: { name: 'unreadable', sign: '?' },
} as const;

/** The verdict as a sentence, announced when it comes: a sign, what is right or wrong, and the mistakes that fit. */
export function Verdict({ judgement, onSuggestion, lineAnchor }: VerdictProps): JSX.Element {
  return (
    <div class="verdict-place" role="status">
      {judgement && <Sentence judgement={judgement} onSuggestion={onSuggestion} {...(lineAnchor && { lineAnchor })} />}
    </div>
  );
}

function Sentence({
  judgement,
  onSuggestion,
  lineAnchor,
}: VerdictProps & { readonly judgement: Judgement }): JSX.Element {
  const { verdict, message, misconceptions, suggestions, echo } = judgement;
  const { name, sign } = looks[verdict];
  const [first, ...others] = misconceptions;
  return (
    <div class={`verdict ${name}`}>
      <span class="sign" aria-hidden="true">
        {sign}
      </span>
      <div>
        <p>
          {echo && <span class="visually-hidden">Your answer, {echo.words}: </span>}
          {message} {first && others.length === 0 && lineAnchor && <LineLink anchor={lineAnchor(first.step)} />}
        </p>
        {others.length > 0 && (
          <ul>
            {misconceptions.map(({ id, message: mistake, step }) => (
              <li key={id}>
                {mistake} {lineAnchor && <LineLink anchor={lineAnchor(step)} />}
              </li>
            ))}
          </ul>
        )}
        {suggestions.length > 0 && (
          <p class="suggestions">
            Did you mean{' '}
            {suggestions.map((suggestion, index) => (
              <span key={suggestion}>
                {index > 0 && ' or '}
                <button type="button" onClick={() => onSuggestion(suggestion)}>
                  {suggestion}
                </button>
              </span>
            ))}
            ?
          </p>
        )}
      </div>
    </div>
  );
}
