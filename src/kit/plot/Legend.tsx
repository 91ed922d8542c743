import type { JSX } from 'preact';
import { flatMarks, type Mark, type Marks, type Swatch } from './mark.ts';
import { Symbols } from './Symbols.tsx';

const swatches: Readonly<Record<Swatch, readonly string[]>> = {
  line: ['line'],
  dashed: ['line dashed'],
  area: ['area'],
  signed: ['area', 'area hatched'],
  dot: ['dot'],
};

/** What a plot's colours stand for: its marks that have a name and a colour. */
export function Legend<K extends string>({ marks }: { readonly marks: Marks<K> }): JSX.Element {
  return (
    <p class="legend">
      {flatMarks(marks).map((mark, i) => mark.name !== undefined && <Entry key={i} {...mark} name={mark.name} />)}
    </p>
  );
}

function Entry({ name, colour, swatch }: Pick<Mark, 'colour' | 'swatch'> & { readonly name: string }): JSX.Element {
  return (
    <span style={`--object: var(--${colour ?? 'muted'})`}>
      {swatch && swatches[swatch].map((kind) => <span key={kind} class={`swatch ${kind}`} />)}
      <Symbols text={name} />
    </span>
  );
}
