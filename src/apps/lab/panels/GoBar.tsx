import type { JSX } from 'preact';
import { whole } from '../../../text/number.ts';
import { FULL_RUN } from '../../../models/toy-vae/training/settings.ts';
import type { Lab } from '../model.ts';

export interface GoBarProps {
  readonly lab: Lab;
  readonly active: boolean;
  /** The id of the tools, which a phone folds away, and whether they are open. */
  readonly tools: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** What the button does next, in its words. */
function goWord(origin: string, step: number): string {
  if (origin === 'book') return 'Train from the start';
  return step === 0 ? 'Train' : 'Go on';
}

/** Go and pause, and how far training has come. On a phone it stays at the thumb, and opens the tools. */
export function GoBar({ lab, active, tools, open, onOpen }: GoBarProps): JSX.Element {
  const { training } = lab;
  const { origin, state } = lab.shown.value;
  const phase = training.phase.value;
  const moving = phase !== 'resting';
  const pace = moving ? paceInWords(phase, training.stepsPerSecond.value) : restInWords(origin, state.step);

  return (
    <div class="lab-go">
      <fieldset class="controls" disabled={!active} aria-label="Training">
        <button type="button" class="go" onClick={moving ? training.pause : lab.train}>
          <span aria-hidden="true">{moving ? '\u275a\u275a' : '\u25b6\ufe0e'}</span>{' '}
          {moving ? 'Pause' : goWord(origin, state.step)}
        </button>
        <button
          type="button"
          class="lab-open-tools"
          aria-expanded={open}
          aria-controls={tools}
          onClick={() => onOpen(!open)}
        >
          Settings
        </button>
      </fieldset>
      <p class="train-count">
        <span>
          step{' '}
          <output class="notranslate" aria-live="off">
            {whole(state.step)}
          </output>
        </span>
        <span class="train-pace">{pace}</span>
      </p>
    </div>
  );
}

/** Why a run that nobody paused stands still. */
function restInWords(origin: string, step: number): string {
  return origin === 'trained' && step > 0 && step % FULL_RUN === 0 ? 'the end of a run' : '';
}

function paceInWords(phase: string, pace: number | undefined): string {
  if (phase === 'starting') return 'starting\u2026';
  return pace === undefined || pace === 0 ? '' : `${whole(pace)} a second`;
}
