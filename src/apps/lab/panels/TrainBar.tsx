import type { JSX } from 'preact';
import { Choice } from '../../../kit/controls/Choice.tsx';
import { whole } from '../../../text/number.ts';
import { FULL_RUN } from '../../../models/toy-vae/training/settings.ts';
import { SteadyButton } from '../../../kit/controls/SteadyButton.tsx';
import type { Lab } from '../model.ts';
import { speeds, type Speed } from '../values.ts';

export interface TrainBarProps {
  readonly lab: Lab;
  readonly active: boolean;
}

/** What the first button does next, in its words. */
function goWord(origin: string, step: number): string {
  if (origin === 'book') return 'Train from the start';
  return step === 0 ? 'Train' : 'Go on';
}

/** The clockwork: go and pause, one step, start over, and how far it has come. */
export function TrainBar({ lab, active }: TrainBarProps): JSX.Element {
  const { training, settings } = lab;
  const { origin, state } = lab.shown.value;
  const phase = training.phase.value;
  const pace = training.stepsPerSecond.value;
  const moving = phase !== 'resting';

  return (
    <div class="train-bar">
      <fieldset class="controls train-buttons" disabled={!active} aria-label="Training">
        <button type="button" class="go" onClick={moving ? training.pause : lab.train}>
          <span aria-hidden="true">{moving ? '\u275a\u275a' : '\u25b6\ufe0e'}</span>{' '}
          {moving ? 'Pause' : goWord(origin, state.step)}
        </button>
        <SteadyButton alive={active} useful={!moving} onClick={lab.oneStep}>
          {origin === 'book' ? 'Take the first step' : 'Take one step'}
        </SteadyButton>
        <button type="button" onClick={lab.startOver}>
          Start over
        </button>
      </fieldset>
      <p class="train-count">
        step <output aria-live="off">{whole(state.step)}</output>
        <span class="train-pace">{moving ? paceInWords(phase, pace) : restInWords(origin, state.step)}</span>
      </p>
      <fieldset class="controls" disabled={!active} aria-label="Speed">
        <Choice
          label="speed"
          value={settings.values.value.speed}
          options={(Object.keys(speeds) as Speed[]).map((value) => ({ value, text: speeds[value] }))}
          onChange={(speed) => settings.set({ speed })}
        />
      </fieldset>
    </div>
  );
}

/** Why a run that nobody paused stands still. */
function restInWords(origin: string, step: number): string {
  return origin === 'trained' && step > 0 && step % FULL_RUN === 0
    ? `the end of a run: Go on for ${whole(FULL_RUN)} more`
    : '';
}

function paceInWords(phase: string, pace: number | undefined): string {
  if (phase === 'starting') return 'starting\u2026';
  return pace === undefined || pace === 0 ? '' : `${whole(pace)} a second`;
}
