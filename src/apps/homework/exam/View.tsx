import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fetchTaught } from '../../../answer/fetch-kind.ts';
import { loadTypesetter } from '../../../answer/typeset.ts';
import { LinkProblems } from '../../../kit/frame/LinkProblems.tsx';
import { useFirstSign } from '../../../kit/frame/use-first-sign.ts';
import { useHydrated } from '../../../kit/frame/use-hydrated.ts';
import { createFetched } from '../../../kit/work/fetched.ts';
import { useUrlState } from '../../../kit/settings/use-url-state.ts';
import { createExam, type ExamModel } from './model.ts';
import { namespace } from './settings.ts';
import { Setup } from './Setup.tsx';
import { usePaper } from './use-paper.ts';
import { useSitting } from './use-sitting.ts';
import { endingInWords } from './words.ts';
import '../../../kit/controls/controls.css';
import '../check/problem.css';
import '../practice/style.css';
import './style.css';
import './print.css';

/** An exam by its seed: put together, printed, sat with or without a clock, graded. */
export default function ExamView(): JSX.Element {
  const [making] = useState(() => createFetched(() => import('./making.ts')));
  const [model] = useState(() =>
    createExam({
      making,
      fetchTaught,
      fetchTools: () => import('./tools.ts'),
      storage: () => localStorage,
      now: () => Date.now(),
    }),
  );
  const problems = useUrlState(model.settings, namespace.prefix, namespace.version, 'page');
  useSitting(model);
  const alive = useHydrated();
  const { isPrinting, withKey, print } = usePaper({
    isHere: () => model.isMakingHere.peek(),
    async load() {
      await model.loadMaking();
      return model.isMakingHere.peek();
    },
  });
  const made = making.value.value;
  const stage = model.stage.value;
  const [exam, score, ending] = [model.exam.value, model.score.value, model.ending.value];

  // What prints is here before the reader finds the browser's own command, which waits for nothing.
  useFirstSign(() => {
    model.prepare();
    void loadTypesetter();
  });

  return (
    <div class={`homework exam ${stage}${alive ? ' alive' : ''}`}>
      <LinkProblems sentences={problems} class="problem" />
      <p class="visually-hidden" role="alert">
        {ending?.by === 'time' && endingInWords(ending)}
      </p>
      {stage === 'setting' && <Setup model={model} alive={alive} onPrint={(key) => void print(key)} />}
      {stage === 'writing' && made && exam && <made.Writing model={model} exam={exam} />}
      {stage === 'ended' && made && exam && score && (
        <made.Results
          model={model}
          exam={exam}
          score={score}
          isPrinting={isPrinting}
          onPrint={() => void print(true)}
        />
      )}
      {(stage === 'writing' && !(made && exam)) || (stage === 'ended' && !(made && score)) ? (
        <Waiting model={model} />
      ) : null}
      {!model.isMakingHere.value && isPrinting.value && stage === 'setting' && (
        <p>The paper was not loaded yet when this was printed. Print it once more.</p>
      )}
      {made && exam && isPrinting.value && stage !== 'ended' && (
        <made.Paper exam={exam} choices={model.settings.values.value} withKey={withKey.value && stage === 'setting'} />
      )}
    </div>
  );
}

/** In the place of the questions, or of their grading, while they are still to come. */
function Waiting({ model }: { readonly model: ExamModel }): JSX.Element {
  const isEnded = model.stage.value === 'ended';
  const failed = model.makingFailed.value || (isEnded && model.toolsFailed.value);
  if (!failed)
    return <p role="status">{isEnded ? 'Your answers are being graded.' : 'The questions are being set.'}</p>;
  const retry = (): void => {
    void model.loadMaking();
    if (isEnded) void model.loadTools();
  };
  return (
    <p role="alert">
      {isEnded
        ? 'The judge could not be loaded, so nothing is graded yet. Your answers are kept.'
        : 'The questions could not be loaded. Your answers are kept.'}{' '}
      See whether you are online.{' '}
      <button type="button" onClick={retry}>
        Try again
      </button>
    </p>
  );
}
