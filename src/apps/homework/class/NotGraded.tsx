import type { JSX } from 'preact';
import { plural } from '../../../text/words.ts';

export interface NotGradedProps {
  /** All of them, where `rows` holds only the first. */
  readonly count: number;
  readonly rows: readonly { readonly row: number; readonly sentence: string }[];
}

const mostShown = 100;

/** The rows that could not be graded, by number, each with its reason. */
export function NotGraded({ count, rows }: NotGradedProps): JSX.Element | null {
  if (count === 0) return null;
  const shown = rows.slice(0, mostShown);
  return (
    <details class="not-graded" open={count <= 3}>
      <summary>{plural(count, 'row')} cannot be graded</summary>
      <ol>
        {shown.map(({ row, sentence }) => (
          <li key={row}>
            <b>Row {row}.</b> {sentence}
          </li>
        ))}
      </ol>
      {count > shown.length && <p>And {plural(count - shown.length, 'more', 'more')}. The saved file has them all.</p>}
    </details>
  );
}
