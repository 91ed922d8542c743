import type { ComponentChildren, JSX } from 'preact';
import type { ObjectColour } from '../controls/NumberField.tsx';
import { worded } from '../formula/Words.tsx';
import './readings.css';

export interface Reading {
  readonly label: ComponentChildren;
  readonly value: ComponentChildren;
  readonly note?: ComponentChildren;
  readonly colour?: ObjectColour | undefined;
}

/** A figure's readings: large tabular numbers side by side, rows on a phone. */
export function Readings({ readings }: { readonly readings: readonly Reading[] }): JSX.Element {
  return (
    <div class="readings">
      {readings.map((reading, index) => (
        <div key={index} class="reading">
          <span class="reading-label" style={reading.colour && `color: var(--${reading.colour})`}>
            {worded(reading.label)}
          </span>
          <output class="reading-value notranslate" aria-live="off">
            {reading.value}
          </output>
          {reading.note !== undefined && <span class="reading-note">{worded(reading.note)}</span>}
        </div>
      ))}
    </div>
  );
}
