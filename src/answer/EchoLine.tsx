import type { JSX } from 'preact';
import { computedTex } from '../judge/format.ts';
import type { Answer, ReadableAnswer } from '../judge/reading/read-answer.ts';
import { ScrollingTex } from './Tex.tsx';

/** The formula that was read, with its value where it is not a number already. */
const readTex = ({ echo, precisions, written }: ReadableAnswer): string =>
  precisions.length > 0 || !Number.isFinite(written) ? echo.tex : `${echo.tex} = ${computedTex(written)}`;

/** What the typed answer is read as, while it is typed. */
export function EchoLine({ reading }: { readonly reading: Answer }): JSX.Element {
  return (
    <div class="echo">
      {reading.readable ? (
        <>
          <span>Read as</span>
          <ScrollingTex tex={readTex(reading)} words={reading.echo.words} label="What was read, scrolls sideways" />
          {reading.echo.notes.map((note) => (
            <span key={note} class="echo-note">
              {note}
            </span>
          ))}
        </>
      ) : (
        <span class="echo-note">Not readable yet. {reading.message}</span>
      )}
    </div>
  );
}
