import type { JSX } from 'preact';
import type { Indistinction } from '../../../judge/one-kind/indistinctions.ts';

const mostShown = 8;

/** What the numbers of a problem cannot tell apart, said to whoever sets it. */
export function Indistinctions({ found }: { readonly found: readonly Indistinction[] }): JSX.Element | null {
  if (found.length === 0) return null;
  const unseen = found.filter(({ first }) => first === 'truth').length;
  const left = found.length - mostShown;
  return (
    <details class="indistinctions">
      <summary>
        {unseen > 0
          ? 'With these numbers, a wrong way can lead to the right value.'
          : 'With these numbers, two mistakes can lead to the same value.'}
      </summary>
      <ul>
        {found.slice(0, mostShown).map(({ first, second, sentence }) => (
          <li key={`${first} ${second}`}>{sentence}</li>
        ))}
        {left > 0 && <li>And {left} more.</li>}
      </ul>
    </details>
  );
}
