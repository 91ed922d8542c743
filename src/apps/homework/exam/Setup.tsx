import type { JSX } from 'preact';
import { markingInWords } from '../../../judge/concepts/mark.ts';
import type { ProblemKind } from '../../../judge/problem.ts';
import { difficultyOptions, kindOptions } from '../check/options.ts';
import { Checkboxes } from '../../../kit/controls/Checkboxes.tsx';
import { Choice } from '../../../kit/controls/Choice.tsx';
import { NumberField } from '../../../kit/controls/NumberField.tsx';
import { SeedControls } from '../../../kit/controls/SeedControls.tsx';
import { ShareButton } from '../../../kit/frame/ShareButton.tsx';
import { toggled } from '../../../kit/controls/toggled.ts';
import { linkTo } from '../../../kit/settings/use-url-state.ts';
import type { ExamModel } from './model.ts';
import { countDomain, minutesDomain, namespace } from './settings.ts';
import { startInWords } from './words.ts';

export interface SetupProps {
  readonly model: ExamModel;
  readonly alive: boolean;
  readonly onPrint: (withKey: boolean) => void;
}

/** The exam is put together, printed, handed on by its link, or started. */
export function Setup({ model, alive, onPrint }: SetupProps): JSX.Element {
  const { settings } = model;
  const { seed, count, kinds, difficulty, concepts, minutes } = settings.values.value;
  const ready = alive && model.asksSomething.value;

  const toggle = (kind: ProblemKind): void => {
    const all = kindOptions.map(({ value }) => value);
    settings.set({ kinds: toggled(all, kinds, kind) });
  };

  return (
    <section class="problem-panel exam-setup" aria-labelledby="exam-setup">
      <div class="panel-bar">
        <h2 id="exam-setup">The exam</h2>
        <div class="buttons">
          <button type="button" disabled={!ready} onClick={() => onPrint(false)}>
            Print the paper
          </button>
          <button type="button" disabled={!ready} onClick={() => onPrint(true)}>
            Print with key
          </button>
          <ShareButton disabled={!alive} link={() => linkTo(settings, namespace, location.pathname)} />
        </div>
      </div>
      <fieldset class="controls exam-choices" disabled={!alive} aria-label="What is asked">
        <Checkboxes legend="kinds of problem" options={kindOptions} chosen={kinds} onToggle={toggle} />
        <div class="exam-amounts">
          <NumberField
            label="number of problems"
            domain={countDomain}
            value={count}
            onChange={(next) => settings.set({ count: next })}
            onSettle={settings.settle}
          />
          <Choice
            label="difficulty"
            options={difficultyOptions}
            value={difficulty}
            onChange={(next) => settings.set({ difficulty: next })}
          />
          <NumberField
            label="minutes, 0 for no limit"
            domain={minutesDomain}
            value={minutes}
            onChange={(next) => settings.set({ minutes: next })}
            onSettle={settings.settle}
          />
          <SeedControls settings={settings} seed={seed} />
          <label class="exam-concepts">
            <input
              type="checkbox"
              checked={concepts === 'yes'}
              onChange={(event) => settings.set({ concepts: event.currentTarget.checked ? 'yes' : 'no' })}
            />
            Three questions of understanding come after the problems: statements to mark true or false.
          </label>
        </div>
      </fieldset>
      <div class="exam-begin">
        <p>
          {model.asksSomething.value
            ? `The seed decides the numbers: whoever opens the link writes this very exam. A problem counts one point, a question of understanding at most one. ${markingInWords}`
            : 'Nothing is asked. Choose a kind of problem, or the questions of understanding.'}
        </p>
        {alive && <KeptSitting model={model} />}
        {model.makingFailed.value && (
          <p class="problem" role="alert">
            What makes the exam could not be loaded. See whether you are online, then try again.
          </p>
        )}
        <button type="button" class="go" disabled={!ready} onClick={() => void model.start()}>
          {startInWords(minutes, alive && model.kept.value !== null)}
        </button>
      </div>
    </section>
  );
}

/** What is kept on the device: this exam, or another that was begun. */
function KeptSitting({ model }: { readonly model: ExamModel }): JSX.Element | null {
  const kept = model.kept.value;
  const unfinished = model.unfinished.value;
  if (kept) {
    return (
      <p>
        {kept.ended ? 'You have written this exam. ' : 'You have begun this exam. '}
        <button type="button" onClick={model.arrive}>
          {kept.ended ? 'See the results' : 'Go on'}
        </button>{' '}
        Starting again clears your answers.
      </p>
    );
  }
  if (unfinished === null) return null;
  return (
    <p>
      You have begun another exam on this device. <a href={`?${unfinished}`}>Go on with it.</a>
    </p>
  );
}
