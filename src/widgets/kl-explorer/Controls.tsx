import type { JSX } from 'preact';
import { Choice } from '../shared/Choice.tsx';
import { NumberField, type SliderRange } from '../shared/NumberField.tsx';
import { domains, presets, type Model, type State } from './model.ts';

const meanSlider: SliderRange = { from: -8, to: 8, step: 0.05 };
const sdSlider: SliderRange = { from: 0.05, to: 20, step: 0.05, log: true };

const fields = [
  { key: 'meanQ', of: 'q', what: 'mean of', slider: meanSlider, colour: 'encoder' },
  { key: 'sdQ', of: 'q', what: 'sd of', slider: sdSlider, colour: 'encoder' },
  { key: 'meanP', of: 'p', what: 'mean of', slider: meanSlider, colour: 'prior' },
  { key: 'sdP', of: 'p', what: 'sd of', slider: sdSlider, colour: 'prior' },
] as const;

/** The four numbers, the direction, the unit and the states worth a look. */
export function Controls({ model, active }: { readonly model: Model; readonly active: boolean }): JSX.Element {
  const { settings } = model;
  const state = settings.values.value;
  return (
    <fieldset class="widget-controls" disabled={!active} aria-label="The two Gaussians">
      <div class="widget-fields">
        {fields.map(({ key, of, what, slider, colour }) => (
          <NumberField
            key={key}
            label={
              <>
                {what} <i>{of}</i>
              </>
            }
            domain={domains[key]}
            value={state[key]}
            slider={slider}
            colour={colour}
            onChange={(value) => settings.set({ [key]: value } as Pick<State, typeof key>)}
            onSettle={settings.settle}
          />
        ))}
      </div>
      <div class="widget-row">
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
        <span class="presets">
          {presets.map(({ name, change }) => (
            <button
              key={name}
              type="button"
              onClick={() => {
                settings.settle();
                settings.set(change(state));
                settings.settle();
              }}
            >
              {name}
            </button>
          ))}
        </span>
      </div>
    </fieldset>
  );
}
