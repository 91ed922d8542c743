import type { JSX } from 'preact';
import type { Diagnosis } from '../judge/diagnosis.ts';
import type { Judgement } from '../judge/one-kind/judging.ts';
import { Said } from './Said.tsx';

export interface VerdictProps {
  readonly judgement: Judgement | null;
  /** Takes a text that may have been meant. */
  readonly onSuggestion: (text: string) => void;
  /** The anchor of a line of the worked solution, where there is one on the page. */
  readonly lineAnchor?: (step: string) => string;
}

/** Goes to the line, unfolded, without an entry in the history: Back leaves the page, and does not undo an answer. */
const goTo = (event: MouseEvent, anchor: string): void => {
  const line = document.querySelector<HTMLElement>(anchor);
  if (!line) return;
  event.preventDefault();
  line.closest('details')?.setAttribute('open', '');
  line.scrollIntoView({ block: 'center' });
  line.focus({ preventScroll: true });
};

interface LineLinksProps {
  readonly diagnosis: Diagnosis;
  readonly lineAnchor: ((step: string) => string) | undefined;
}

/** To the line of the solution that a mistake breaks, or to both where two mistakes break two. */
function LineLinks({ diagnosis, lineAnchor }: LineLinksProps): JSX.Element | null {
  if (!lineAnchor) return null;
  const anchors = [...new Set(diagnosis.mistakes.map(({ step }) => lineAnchor(step)))];
  const texts = anchors.length === 1 ? ['See the line.'] : ['See the first line.', 'See the second.'];
  return (
    <>
      {anchors.map((anchor, index) => (
        <span key={anchor}>
          {index > 0 && ' '}
          <a href={anchor} onClick={(event) => goTo(event, anchor)}>
            {texts[index]}
          </a>
        </span>
      ))}
    </>
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
          <Said text={message} />{' '}
          {first && others.length === 0 && <LineLinks diagnosis={first} lineAnchor={lineAnchor} />}
        </p>
        {others.length > 0 && (
          <ul>
            {misconceptions.map((diagnosis) => (
              <li key={diagnosis.id}>
                <Said text={diagnosis.message} /> <LineLinks diagnosis={diagnosis} lineAnchor={lineAnchor} />
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
