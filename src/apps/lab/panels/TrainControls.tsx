import type { JSX } from 'preact';
import { Choice } from '../../../kit/controls/Choice.tsx';
import { SteadyButton } from '../../../kit/controls/SteadyButton.tsx';
import type { Lab } from '../model.ts';
import { speeds, type Speed } from '../values.ts';

/** The clockwork beside go and pause: one step, back to the first weights, and the speed. */
export function TrainControls({ lab, active }: { readonly lab: Lab; readonly active: boolean }): JSX.Element {
  const { training, settings } = lab;
  return (
    <fieldset class="controls train-controls" disabled={!active} aria-label="Steps and speed">
      <div class="lab-pair">
        <SteadyButton alive={active} useful={training.phase.value === 'resting'} onClick={lab.oneStep}>
          Take one step
        </SteadyButton>
        <button type="button" onClick={lab.startOver}>
          To step 0
        </button>
      </div>
      <Choice
        label="speed"
        value={settings.values.value.speed}
        options={(Object.keys(speeds) as Speed[]).map((value) => ({ value, text: speeds[value] }))}
        onChange={(speed) => settings.set({ speed })}
      />
    </fieldset>
  );
}
