import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { worded } from '../formula/Words.tsx';
import './choice.css';

export interface ChoiceOption<C extends string> {
  readonly value: C;
  readonly text: ComponentChildren;
  /** Shown, but not to be chosen now. */
  readonly disabled?: boolean;
}

export interface ChoiceProps<C extends string> {
  /** What is chosen, for screen readers and shown before the options. */
  readonly label: string;
  readonly options: readonly ChoiceOption<C>[];
  readonly value: C;
  readonly onChange: (value: C) => void;
}

/** A row of radio buttons drawn as one segmented control. */
export function Choice<C extends string>({ label, options, value, onChange }: ChoiceProps<C>): JSX.Element {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{worded(label)}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={() => onChange(option.value)}
          />
          <span>{worded(option.text)}</span>
        </label>
      ))}
    </fieldset>
  );
}
