import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { mostHints } from '../../../judge/practice/attempt.ts';
import { WorkedSolution } from '../../../answer/WorkedSolution.tsx';
import { LinkProblems } from '../../../kit/frame/LinkProblems.tsx';
import { newSeed } from '../../../kit/settings/new-seed.ts';
import { SeedControls } from '../../../kit/controls/SeedControls.tsx';
import { ShareButton } from '../../../kit/frame/ShareButton.tsx';
import { SteadyButton } from '../../../kit/controls/SteadyButton.tsx';
import { useHydrated } from '../../../kit/frame/use-hydrated.ts';
import { Chooser } from './Chooser.tsx';
import { ConceptWork } from './ConceptWork.tsx';
import { queryWith, titleOf } from './item-address.ts';
import { createPractice } from './model.ts';
import { ProblemWork } from './ProblemWork.tsx';
import { ProgressPanel } from './ProgressPanel.tsx';
import { useItemAddress } from './use-item-address.ts';
import { hintsInWords } from './words.ts';
import '../../../kit/controls/controls.css';
import '../check/problem.css';
import './style.css';

/** Practice: one problem or question at a time, with hints, its solution, and what went wrong coming back. */
export default function Practice(): JSX.Element {
  const [model] = useState(() =>
    createPractice({
      fetchJudge: () => import('../../../judge/index.ts'),
      storage: () => localStorage,
      now: () => Date.now(),
      newSeed,
    }),
  );
  const { problems, step } = useItemAddress(model);
  const alive = useHydrated();
  const title = useRef<HTMLHeadingElement>(null);
  const { attempt, answer, returning } = model.work.value;
  const { item, outcome, hints } = attempt;
  const task = model.task.value;
  const isOpen = outcome === 'open';

  useEffect(() => {
    if (answer !== '') void model.loadJudge();
  }, [model, answer]);

  const next = (): void => {
    step(model.next);
    title.current?.focus();
  };

  return (
    <div class={alive ? 'homework practice alive' : 'homework practice'}>
      <LinkProblems sentences={problems} class="problem" />
      <fieldset class="controls" disabled={!alive} aria-label="What you practise">
        <Chooser model={model} />
      </fieldset>
      <section class="problem-panel practice-item" aria-labelledby="practice-item">
        <div class="panel-bar">
          <h2 id="practice-item" ref={title} tabIndex={-1}>
            {titleOf(item)}
          </h2>
          <fieldset class="buttons controls" disabled={!alive} aria-label="This problem">
            <SeedControls
              settings={{ set: ({ seed = item.seed }) => model.setSeed(seed), settle: () => undefined }}
              seed={item.seed}
            />
            <ShareButton
              disabled={!alive}
              link={() => new URL(queryWith(item), location.href.replace(/[?#].*/, '')).href}
            />
          </fieldset>
        </div>
        {returning && isOpen && (
          <p class="practice-returning">This comes back because of a mistake that you made before.</p>
        )}
        {task.type === 'problem' ? (
          <ProblemWork model={model} task={task} alive={alive} />
        ) : (
          <ConceptWork model={model} task={task} alive={alive} />
        )}
        <div class="practice-actions buttons">
          {task.type === 'problem' && (
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
      {task.type === 'problem' && !isOpen && (
        <section aria-labelledby="practice-solution">
          <h2 id="practice-solution">The solution, line by line</h2>
          <WorkedSolution solution={task.solution} id="line" mistakes={model.judgement.value?.misconceptions ?? []} />
          <button type="button" onClick={next}>
            Next
          </button>
        </section>
      )}
      <ProgressPanel model={model} alive={alive} />
    </div>
  );
}
