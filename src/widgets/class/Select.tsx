import type { ComponentChildren, JSX } from 'preact';

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
}

/** The browser's own list of choices, with its label. */
export function Select<C extends string>({
  label,
  hidden = false,
  options,
  group,
  value,
  onChange,
}: SelectProps<C>): JSX.Element {
  const all = [...options, ...(group?.options ?? [])];
  const entries = (list: readonly Option<C>[]): JSX.Element[] =>
    list.map((option) => (
      <option key={option.value} value={option.value}>
        {option.text}
      </option>
    ));
  return (
    <label class="chosen">
      <span class={hidden ? 'visually-hidden' : undefined}>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = all.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {entries(options)}
        {group && group.options.length > 0 && <optgroup label={group.heading}>{entries(group.options)}</optgroup>}
      </select>
    </label>
  );
}
