import type { JSX } from 'preact';
import { NumberField } from '../shared/NumberField.tsx';
import { EstimateChart } from './EstimateChart.tsx';
import { domains, type Model } from './model.ts';
import type { Runner } from './runner.ts';

export interface EstimateSectionProps {
  readonly model: Model;
  readonly runner: Runner;
  readonly active: boolean;
}

const newSeedsBelow = 1_000_000;

/** The running estimate with its clockwork: play, one step, the seed. */
export function EstimateSection({ model, runner, active }: EstimateSectionProps): JSX.Element {
  const { settings } = model;
  const playing = runner.playing.value;

  return (
    <div class="estimate">
      <div class="estimate-head">
        <p>
          <b>The estimate as the draws come in</b>, with its 99.9&#8239;% band
        </p>
        <fieldset class="widget-controls estimate-controls" disabled={!active} aria-label="The draws">
          <button type="button" onClick={playing ? runner.pause : runner.play}>
            {playing ? 'Pause' : 'Play'}
          </button>
          <button type="button" onClick={runner.step}>
            Step
          </button>
          <NumberField
            label="seed"
            domain={domains.seed}
            value={settings.values.value.seed}
            onChange={(seed) => settings.set({ seed })}
            onSettle={settings.settle}
          />
          <button type="button" onClick={() => settings.set({ seed: Math.floor(Math.random() * newSeedsBelow) })}>
            New seed
          </button>
        </fieldset>
      </div>
      {runner.problem.value && (
        <p class="estimate-problem" role="alert">
          {runner.problem.value}
        </p>
      )}
      <div class="widget-plot">
        <EstimateChart picture={model.picture.value} trace={runner.trace.value} fresh={runner.fresh.value} />
      </div>
      <p class="estimate-axis">draws, on a logarithmic axis</p>
    </div>
  );
}
