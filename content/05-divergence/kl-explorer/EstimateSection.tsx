import type { JSX } from 'preact';
import { SeedControls } from '../../../src/kit/controls/SeedControls.tsx';
import { EstimateChart } from './EstimateChart.tsx';
import type { Model } from './model.ts';
import type { Runner } from './runner.ts';

export interface EstimateSectionProps {
  readonly model: Model;
  readonly runner: Runner;
  readonly active: boolean;
}

/** The running estimate with its clockwork: play, one step, the seed. */
export function EstimateSection({ model, runner, active }: EstimateSectionProps): JSX.Element {
  const { settings } = model;
  const playing = runner.playing.value;

  return (
    <div class="figure-section estimate">
      <div class="figure-section-head">
        <p>
          <b>The estimate as the draws come in</b>, with its 99.9&#8239;% band
        </p>
        <fieldset class="controls figure-section-controls" disabled={!active} aria-label="The draws">
          <button type="button" onClick={playing ? runner.pause : runner.play}>
            {playing ? 'Pause' : 'Play'}
          </button>
          <button type="button" onClick={runner.step}>
            Step
          </button>
          <SeedControls settings={settings} seed={settings.values.value.seed} />
        </fieldset>
      </div>
      {runner.problem.value && (
        <p class="estimate-problem" role="alert">
          {runner.problem.value}
        </p>
      )}
      <div class="figure-plot">
        <EstimateChart picture={model.picture.value} trace={runner.trace.value} fresh={runner.fresh.value} />
      </div>
      <p class="estimate-axis">draws, on a logarithmic axis</p>
    </div>
  );
}
