import type { JSX } from 'preact';
import type { Hint } from '../../../judge/practice/hints.ts';
import { Prose, ScrollingTex } from '../../../answer/Tex.tsx';

/** The hints that were asked for, one under the other; read aloud as they come. */
export function HintList({ hints }: { readonly hints: readonly Hint[] }): JSX.Element {
  return (
    <ol class="hints" aria-live="polite">
      {hints.map(({ title, tex, reason }, index) => (
        <li key={title}>
          <strong>
            Hint {index + 1}. {title}
          </strong>
          {tex !== '' && <ScrollingTex display tex={tex} words="" label={`Hint ${index + 1}, scrolls sideways`} />}
          <p>
            <Prose text={reason} />
          </p>
        </li>
      ))}
    </ol>
  );
}
