import type { JSX } from 'preact';
import { NumberFields, type FieldRow } from '../../../src/kit/controls/NumberFields.tsx';
import { domains, type Model, type State } from './model.ts';

const fields: readonly FieldRow<keyof State>[] = [
  {
    key: 'mean',
    label: 'mean of $q$',
    slider: { from: -6, to: 6, step: 0.05 },
    colour: 'encoder',
  },
  {
    key: 'sd',
    label: 'sd of $q$',
    slider: { from: 0.05, to: 10, step: 0.05, log: true },
    colour: 'encoder',
  },
  { key: 'offset', label: 'modes at ±', slider: { from: 0, to: 6, step: 0.1 }, colour: 'prior' },
  { key: 'width', label: 'sd of each mode', slider: { from: 0.1, to: 2, step: 0.05, log: true }, colour: 'prior' },
];

/** The fit's two numbers and the target's two. */
export function Controls({ model }: { readonly model: Model }): JSX.Element {
  return (
    <NumberFields fields={fields} domains={domains} values={model.settings.values.value} settings={model.settings} />
  );
}
