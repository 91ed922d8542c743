import type { JSX } from 'preact';
import type { ObjectColour } from '../controls/NumberField.tsx';
import { Words } from '../formula/Words.tsx';
import { flatMarks, type Marks, type Swatch } from './mark.ts';

const swatches: Readonly<Record<Swatch, readonly string[]>> = {
  line: ['line'],
  dashed: ['line dashed'],
  area: ['area'],
  signed: ['area', 'area hatched'],
  bell: ['line dashed', 'area'],
  ring: ['ring'],
  dot: ['dot'],
  'dash-dot': ['dash-dot'],
};

/** What a plot's colours stand for: its marks that have a name and a colour. */
export function Legend<K extends string>({ marks }: { readonly marks: Marks<K> }): JSX.Element {
  return (
    <p class="legend">
      {flatMarks(marks).map(
        ({ name, colour, swatch }, i) =>
          name !== undefined && <LegendEntry key={i} name={name} colour={colour} swatch={swatch} />,
      )}
    </p>
  );
}

export interface LegendEntryProps {
  readonly name: string;
  readonly colour?: ObjectColour | undefined;
  readonly swatch?: Swatch | undefined;
}

/** A line, an area or a dot of a picture, and what it stands for. */
export const LegendEntry = ({ name, colour = 'muted', swatch }: LegendEntryProps): JSX.Element => (
  <span style={`--object: var(--${colour})`}>
    {swatch && swatches[swatch].map((kind) => <span key={kind} class={`swatch ${kind}`} />)}
    <Words text={name} />
  </span>
);
