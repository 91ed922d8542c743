import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Overview } from '../../../judge/class/classroom.ts';
import { plural } from '../../../text/words.ts';
import type { ClassModel } from './model.ts';
import { rowsFromWords, rowsInWords } from './words.ts';

export interface SetAsideProps {
  readonly model: ClassModel;
  readonly overview: Overview;
}

const mostShown = 100;

/** The rows that are not graded because they are no student's, each with the reason, to change. */
export function SetAside({ model, overview }: SetAsideProps): JSX.Element {
  const { aside, firstAside, lastRow } = overview;
  const id = useId();
  const written = rowsInWords(aside);
  const [draft, setDraft] = useState(written);
  useEffect(() => setDraft(written), [written]);
  const read = rowsFromWords(draft, lastRow);
  const shown = firstAside.slice(0, mostShown);

  const commit = (): void => {
    if (read.ok && rowsInWords(read.value) !== written) model.chooseAside(read.value);
  };

  return (
    <div class="set-aside">
      <p>
        <label for={id}>Rows set aside, as they are no students</label>
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          spellcheck={false}
          placeholder="none"
          value={draft}
          aria-invalid={!read.ok}
          aria-describedby={`${id}-message`}
          onInput={(event) => setDraft(event.currentTarget.value)}
          onChange={commit}
        />
        <span id={`${id}-message`} class="problem" role="status">
          {read.ok ? '' : read.problem}
        </span>
      </p>
      {shown.length > 0 && (
        <ul>
          {shown.map(({ row, sentence }) => (
            <li key={row}>
              <span>
                <b>Row {row}.</b> {sentence}
              </span>{' '}
              <button type="button" onClick={() => model.chooseAside(aside.filter((other) => other !== row))}>
                Take it in<span class="visually-hidden"> after all, row {row}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {aside.length > shown.length && <p>And {plural(aside.length - shown.length, 'more', 'more')}.</p>}
    </div>
  );
}
