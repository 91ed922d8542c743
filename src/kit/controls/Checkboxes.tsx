import type { JSX } from 'preact';
import './checkboxes.css';

export interface CheckboxesProps<C extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: C; readonly text: string }[];
  readonly chosen: readonly C[];
  readonly onToggle: (value: C) => void;
  /** Side by side, as far as they fit, instead of one below the other. */
  readonly inRow?: boolean;
}

/** Any of several, each to tick. */
export function Checkboxes<C extends string>(props: CheckboxesProps<C>): JSX.Element {
  const { legend, options, chosen, onToggle, inRow = false } = props;
  return (
    <fieldset class={inRow ? 'checkboxes in-row' : 'checkboxes'}>
      <legend>{legend}</legend>
      {options.map(({ value, text }) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
