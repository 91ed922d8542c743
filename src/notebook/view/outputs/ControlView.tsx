import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { NumberField } from '../../../kit/controls/NumberField.tsx';
import { Select } from '../../../kit/controls/Select.tsx';
import type { Control } from '../../shown.ts';

type Kind<Type extends Control['type']> = Extract<Control, { type: Type }>;

interface ViewProps<Of extends Control, Value> {
  readonly control: Of;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

export interface ControlViewProps {
  readonly control: Control;
  readonly onInput: (value: unknown) => void;
}

/** A control of a cell, drawn as the book's own. It keeps the reader's value until the cell runs again. */
export function ControlView({ control, onInput }: ControlViewProps): JSX.Element {
  const [given, setGiven] = useState<{ readonly of: Control; readonly value: unknown } | undefined>(undefined);
  const valueOf = <Value,>(first: Value): Value => (given?.of === control ? (given.value as Value) : first);
  const onChange = (value: unknown): void => {
    setGiven({ of: control, value });
    onInput(value);
  };
  switch (control.type) {
    case 'range':
    case 'number':
      return <Numeric control={control} value={valueOf(control.value ?? 0)} onChange={onChange} />;
    case 'select':
      return <Choosing control={control} value={valueOf(control.value)} onChange={onChange} />;
    case 'toggle':
      return <Toggle control={control} value={valueOf(control.value)} onChange={onChange} />;
    case 'text':
      return <TextField control={control} value={valueOf(control.value)} onChange={onChange} />;
    case 'button':
      return <Button control={control} value={valueOf(control.value)} onChange={onChange} />;
  }
}

/** A slider without a step of its own has so many. */
const usualSteps = 200;

function Numeric({ control, value, onChange }: ViewProps<Kind<'range' | 'number'>, number>): JSX.Element {
  const { type, label, min, max, step } = control;
  const domain = { name: label || 'the value', min: min ?? undefined, max: max ?? undefined };
  const slider =
    type === 'range' && min !== null && max !== null
      ? { from: min, to: max, step: step ?? (max - min) / usualSteps }
      : undefined;
  return <NumberField label={label || 'value'} domain={domain} value={value} slider={slider} onChange={onChange} />;
}

function Choosing({ control, value, onChange }: ViewProps<Kind<'select'>, number>): JSX.Element {
  return (
    <Select
      label={control.label || 'choice'}
      options={control.options.map((text, at) => ({ value: String(at), text }))}
      value={String(value)}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  );
}

function Toggle({ control, value, onChange }: ViewProps<Kind<'toggle'>, boolean>): JSX.Element {
  return (
    <label class="shown-toggle">
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.currentTarget.checked)} />
      {control.label || 'on'}
    </label>
  );
}

function TextField({ control, value, onChange }: ViewProps<Kind<'text'>, string>): JSX.Element {
  const id = useId();
  return (
    <div class="shown-text">
      <label for={id}>{control.label || 'text'}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        placeholder={control.placeholder ?? ''}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

function Button({ control, value, onChange }: ViewProps<Kind<'button'>, number>): JSX.Element {
  return (
    <button type="button" onClick={() => onChange(value + 1)}>
      {control.label || 'Press'}
    </button>
  );
}
