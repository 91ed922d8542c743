import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Branch } from '../../shown.ts';

const isMade = ({ parts = [] }: Branch): boolean => parts.length > 0;

/** A value in a line; one that is made of others opens, and what is in it is drawn only then. */
export function ValueView({ value }: { readonly value: Branch }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const line = <code class={`shown-value ${value.what}`}>{value.text}</code>;
  if (!isMade(value)) return line;
  return (
    <details class="shown-tree" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{line}</summary>
      {isOpen && <Parts value={value} />}
    </details>
  );
}

function Parts({ value: { parts = [], more = 0 } }: { readonly value: Branch }): JSX.Element {
  return (
    <ul>
      {parts.map(({ key, value }, at) => (
        <li key={at} class={isMade(value) ? 'made' : undefined}>
          <span class="shown-key">{key}:</span> <ValueView value={value} />
        </li>
      ))}
      {more > 0 && <li>… {more} more</li>}
    </ul>
  );
}
