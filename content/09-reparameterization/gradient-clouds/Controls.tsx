import type { JSX } from 'preact';
import { SubjectPicker } from '../../../src/toy/reader-model/SubjectPicker.tsx';
import { Choice } from '../../../src/kit/controls/Choice.tsx';
import { NumberField } from '../../../src/kit/controls/NumberField.tsx';
import { SeedControls } from '../../../src/kit/controls/SeedControls.tsx';
import { drawsDomain, type Model } from './model.ts';

/** The draws an estimate, the baseline, the axes, the slopes, the seed, and whose gradient it is. */
export function Controls({ model, active }: { readonly model: Model; readonly active: boolean }): JSX.Element {
  const { settings } = model;
  const state = settings.values.value;
  return (
    <fieldset class="widget-controls" disabled={!active} aria-label="The estimates and the model">
      <div class="widget-fields cloud-fields">
        <NumberField
          label="draws an estimate"
          domain={drawsDomain}
          value={state.draws}
          slider={{ from: 1, to: 500, step: 1, log: true }}
          colour="encoder"
          onChange={(draws) => settings.set({ draws })}
          onSettle={settings.settle}
        />
        <div class="cloud-seed">
          <SeedControls settings={settings} seed={state.seed} />
        </div>
      </div>
      <div class="widget-row">
        <Choice
          label="Baseline"
          value={state.baseline}
          options={[
            { value: 'none', text: 'none' },
            {
              value: 'mean',
              text: (
                <>
                  mean of <i>f</i>
                </>
              ),
            },
            { value: 'best', text: 'best' },
          ]}
          onChange={(baseline) => settings.set({ baseline })}
        />
        <Choice
          label="Axes"
          value={state.axes}
          options={[
            { value: 'kept', text: 'kept' },
            { value: 'close', text: 'close up' },
          ]}
          onChange={(axes) => settings.set({ axes })}
        />
        <Choice
          label="Slopes in"
          value={state.pair}
          options={[
            { value: 'means', text: 'μ₁, μ₂' },
            { value: 'first', text: 'μ₁, log σ₁²' },
          ]}
          onChange={(pair) => settings.set({ pair })}
        />
      </div>
      <div class="widget-row">
        <SubjectPicker settings={settings} hydrated={active} withQ />
      </div>
    </fieldset>
  );
}
