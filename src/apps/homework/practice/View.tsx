import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { WorkedSolution } from '../../../answer/WorkedSolution.tsx';
import { LinkProblems } from '../../../kit/frame/LinkProblems.tsx';
import { SeedControls } from '../../../kit/controls/SeedControls.tsx';
import { ShareButton } from '../../../kit/frame/ShareButton.tsx';
import { SteadyButton } from '../../../kit/controls/SteadyButton.tsx';
import { useFirstSign } from '../../../kit/frame/use-first-sign.ts';
import { useHydrated } from '../../../kit/frame/use-hydrated.ts';
import { replaceAddress } from '../../../kit/settings/replace-address.ts';
import { Chooser } from './Chooser.tsx';
import { ConceptWork } from './ConceptWork.tsx';
import type { First } from './first.ts';
import { createOpening } from './opening.ts';
import { ProblemWork } from './ProblemWork.tsx';
import { ProgressPanel } from './ProgressPanel.tsx';
import { hintsInWords } from './words.ts';
import '../../../kit/controls/controls.css';
import '../check/problem.css';
import './style.css';

/** The page's address with this behind what it says of other things. */
const withQuery = (query: string): string =>
  `${location.search === '' ? query : `${location.search}&${query.slice(1)}`}${location.hash}`;

/** Leaves a place to come back to, where the browser takes another. */
const leavePlace = (): void => {
  try {
    history.pushState(history.state, '', location.href);
  } catch {
    return;
  }
};

export interface PracticeProps {
  /** What is shown to somebody of whom nothing is kept. */
  readonly built: First;
}

/** Practice: one problem or question at a time, with hints, its solution, and what went wrong coming back. */
export default function Practice({ built }: PracticeProps): JSX.Element {
  const [opening] = useState(() =>
    createOpening(built, {
      fetchOpened: async () => (await import('./open-practice.ts')).openPractice(),
      storage: () => localStorage,
    }),
  );
  const model = opening.model.value;
  const alive = useHydrated() && opening.isOpen.value;
  useFirstSign(opening.prepare);
  const title = useRef<HTMLHeadingElement>(null);
  const { attempt, answer, returning } = model.work.value;
  const { item, outcome, hints } = attempt;
  const task = model.task.value;
  const isOpen = outcome === 'open';
  const mostHints = task?.type === 'problem' ? task.hints.length : 0;

  useEffect(() => {
    opening.arrive(location.search);
    if (opening.isNewcomer.peek()) replaceAddress(withQuery(built.query));
  }, [opening, built]);

  useEffect(() => {
    if (answer !== '') void model.loadJudge();
  }, [model, answer]);

  const next = (): void => {
    leavePlace();
    void model.next();
    title.current?.focus();
  };

  return (
    <div class={alive ? 'homework practice alive' : 'homework practice'}>
      <LinkProblems sentences={opening.linkProblems.value} class="problem" />
      {opening.failed.value && <NotOpened load={opening.load} />}
      <fieldset class="controls" disabled={!alive} aria-label="What you practise">
        <Chooser model={model} />
      </fieldset>
      <section class="problem-panel practice-item" aria-labelledby="practice-item">
        <div class="panel-bar">
          <h2 id="practice-item" ref={title} tabIndex={-1}>
            {model.title.value}
          </h2>
          <fieldset class="buttons controls" disabled={!alive} aria-label="This problem">
            <SeedControls
              settings={{ set: ({ seed = item.seed }) => void model.setSeed(seed), settle: () => undefined }}
              seed={item.seed}
            />
            <ShareButton
              disabled={!alive}
              link={() => new URL(model.query.value, location.href.replace(/[?#].*/, '')).href}
            />
          </fieldset>
        </div>
        {returning && isOpen && (
          <p class="practice-returning">This comes back because of a mistake that you made before.</p>
        )}
        {model.kindFailed.value ? (
          <NotPosed load={model.loadKind} />
        ) : (
          task === null && <p class="practice-waiting">The problem is being set.</p>
        )}
        {task?.type === 'problem' && <ProblemWork model={model} task={task} alive={alive} />}
        {task?.type === 'concept' && <ConceptWork model={model} task={task} alive={alive} />}
        <div class="practice-actions buttons">
          {task?.type === 'problem' && (
            <>
              <SteadyButton alive={alive} useful={isOpen && hints < mostHints} onClick={model.hint}>
                {hints < mostHints ? `Hint ${hints + 1} of ${mostHints}` : 'All hints taken'}
              </SteadyButton>
              <SteadyButton alive={alive} useful={isOpen} onClick={model.showSolution}>
                {isOpen ? 'Show the solution' : 'The solution is below'}
              </SteadyButton>
            </>
          )}
          <span class="practice-hints">{hintsInWords(hints, mostHints)}</span>
          <button type="button" class={isOpen ? undefined : 'go'} disabled={!alive} onClick={next}>
            {isOpen ? 'Skip' : 'Next'}
          </button>
        </div>
      </section>
      {task?.type === 'problem' && !isOpen && (
        <section aria-labelledby="practice-solution">
          <h2 id="practice-solution">The solution, line by line</h2>
          <WorkedSolution solution={task.solution} id="line" mistakes={model.judgement.value?.misconceptions ?? []} />
        </section>
      )}
      <ProgressPanel model={model} alive={alive} />
    </div>
  );
}

function NotPosed({ load }: { readonly load: () => Promise<void> }): JSX.Element {
  return (
    <p class="practice-waiting problem" role="alert">
      What works out this problem could not be loaded. See whether you are online.{' '}
      <button type="button" onClick={() => void load()}>
        Try again
      </button>
    </p>
  );
}

function NotOpened({ load }: { readonly load: () => Promise<void> }): JSX.Element {
  return (
    <p class="problem" role="alert">
      A part of this page did not load, so nothing happens yet. What is kept stays kept. See whether you are online.{' '}
      <button type="button" onClick={() => void load()}>
        Try again
      </button>
    </p>
  );
}
