import type { JSX } from 'preact';
import { Choice } from '../../../src/kit/controls/Choice.tsx';
import type { SliderRange } from '../../../src/kit/controls/NumberField.tsx';
import { NumberFields, type FieldRow } from '../../../src/kit/controls/NumberFields.tsx';
import { domains, presets, type Model } from './model.ts';

const meanSlider: SliderRange = { from: -8, to: 8, step: 0.05 };
const sdSlider: SliderRange = { from: 0.05, to: 20, step: 0.05, log: true };

const labelOf = (what: string, of: string): JSX.Element => (
  <>
    {what} of <i>{of}</i>
  </>
);

const fields: readonly FieldRow<'meanQ' | 'sdQ' | 'meanP' | 'sdP'>[] = [
  { key: 'meanQ', label: labelOf('mean', 'q'), slider: meanSlider, colour: 'encoder' },
  { key: 'sdQ', label: labelOf('sd', 'q'), slider: sdSlider, colour: 'encoder' },
  { key: 'meanP', label: labelOf('mean', 'p'), slider: meanSlider, colour: 'prior' },
  { key: 'sdP', label: labelOf('sd', 'p'), slider: sdSlider, colour: 'prior' },
];

/** The four numbers, the direction and the unit. */
export function Controls({ model }: { readonly model: Model }): JSX.Element {
  const { settings } = model;
  const state = settings.values.value;
  return (
    <>
      <NumberFields fields={fields} domains={domains} values={state} settings={settings} />
      <Choice
        label="Integrate"
        value={state.standing}
        options={[
          { value: 'q', text: <i>q log(q/p)</i> },
          { value: 'p', text: <i>p log(p/q)</i> },
        ]}
        onChange={(standing) => settings.set({ standing })}
      />
      <Choice
        label="in"
        value={state.unit}
        options={[
          { value: 'nats', text: 'nats' },
          { value: 'bits', text: 'bits' },
        ]}
        onChange={(unit) => settings.set({ unit })}
      />
    </>
  );
}

/** The states worth a look. */
export function Presets({ model }: { readonly model: Model }): JSX.Element {
  const { settings } = model;
  return (
    <div class="buttons">
      {presets.map(({ name, change }) => (
        <button key={name} type="button" onClick={() => settings.step(change(settings.values.peek()))}>
          {name}
        </button>
      ))}
    </div>
  );
}
