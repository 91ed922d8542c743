import type { JSX } from 'preact';
import { NumberFields, type FieldRow } from '../../../src/kit/controls/NumberFields.tsx';
import { domains, type Model, type State } from './model.ts';

const fields: readonly FieldRow<keyof State>[] = [
  { key: 'mean', label: 'fit mean', slider: { from: -6, to: 6, step: 0.05 }, colour: 'encoder' },
  { key: 'sd', label: 'fit sd', slider: { from: 0.05, to: 10, step: 0.05, log: true }, colour: 'encoder' },
  { key: 'offset', label: 'modes at ±', slider: { from: 0, to: 6, step: 0.1 }, colour: 'prior' },
  { key: 'width', label: 'mode sd', slider: { from: 0.1, to: 2, step: 0.05, log: true }, colour: 'prior' },
];

/** The fit's two numbers and the target's two. */
export function Controls({ model, active }: { readonly model: Model; readonly active: boolean }): JSX.Element {
  const state = model.settings.values.value;
  return (
    <fieldset class="widget-controls" disabled={!active} aria-label="The fit and the target">
      <NumberFields fields={fields} domains={domains} values={state} settings={model.settings} />
    </fieldset>
  );
}
