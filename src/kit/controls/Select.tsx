import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import './select.css';

export interface Option<C extends string> {
  readonly value: C;
  readonly text: string;
}

export interface SelectProps<C extends string> {
  readonly label: ComponentChildren;
  /** True where the label is for screen readers alone. */
  readonly hidden?: boolean;
  readonly options: readonly Option<C>[];
  /** Options under a heading of their own, after the others. */
  readonly group?: { readonly heading: string; readonly options: readonly Option<C>[] };
  readonly value: C;
  readonly onChange: (value: C) => void;
  readonly disabled?: boolean;
}

/** The browser's own list of choices, with its label. */
export function Select<C extends string>(props: SelectProps<C>): JSX.Element {
  const { label, hidden = false, options, group, value, onChange, disabled = false } = props;
  const id = useId();
  const all = [...options, ...(group?.options ?? [])];
  const entries = (list: readonly Option<C>[]): JSX.Element[] =>
    list.map((option) => (
      <option key={option.value} value={option.value}>
        {option.text}
      </option>
    ));
  return (
    <div class="select">
      <label for={id} class={hidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        disabled={disabled}
        onChange={(event) => {
          const chosen = all.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {entries(options)}
        {group && group.options.length > 0 && <optgroup label={group.heading}>{entries(group.options)}</optgroup>}
      </select>
    </div>
  );
}
