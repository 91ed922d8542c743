import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadTypesetter } from '../../../answer/typeset.ts';
import { LinkProblems } from '../../../kit/frame/LinkProblems.tsx';
import { useHydrated } from '../../../kit/frame/use-hydrated.ts';
import { useUrlState } from '../../../kit/settings/use-url-state.ts';
import { createExam } from './model.ts';
import { Paper } from './Paper.tsx';
import { Results } from './Results.tsx';
import { namespace } from './settings.ts';
import { Setup } from './Setup.tsx';
import { usePaper } from './use-paper.ts';
import { useSitting } from './use-sitting.ts';
import { endingInWords } from './words.ts';
import { Writing } from './Writing.tsx';
import '../../../kit/controls/controls.css';
import '../check/problem.css';
import '../practice/style.css';
import './style.css';
import './print.css';

/** An exam by its seed: put together, printed, sat with or without a clock, graded. */
export default function ExamView(): JSX.Element {
  const [model] = useState(() =>
    createExam({
      fetchTools: () => import('./tools.ts'),
      storage: () => localStorage,
      now: () => Date.now(),
    }),
  );
  const problems = useUrlState(model.settings, namespace.prefix, namespace.version, 'page');
  useSitting(model);
  const alive = useHydrated();
  const { isPrinting, withKey, print } = usePaper();
  const stage = model.stage.value;
  const [score, ending] = [model.score.value, model.ending.value];
  const paper = isPrinting.value && stage !== 'ended' ? model.exam.value : null;

  // KaTeX is here before the reader finds the browser's own command to print, which waits for nothing.
  useEffect(() => {
    const load = (): void => void loadTypesetter();
    const stop = new AbortController();
    for (const sign of ['pointermove', 'pointerdown', 'keydown'])
      addEventListener(sign, load, { once: true, signal: stop.signal });
    return () => stop.abort();
  }, []);

  return (
    <div class={`homework exam ${stage}${alive ? ' alive' : ''}`}>
      <LinkProblems sentences={problems} class="problem" />
      <p class="visually-hidden" role="alert">
        {ending?.by === 'time' && endingInWords(ending)}
      </p>
      {stage === 'setting' && <Setup model={model} alive={alive} onPrint={(key) => void print(key)} />}
      {stage === 'writing' && model.exam.value && <Writing model={model} exam={model.exam.value} />}
      {stage === 'ended' && score && (
        <Results model={model} score={score} isPrinting={isPrinting} onPrint={() => void print(true)} />
      )}
      {stage === 'ended' && !score && <Grading model={model} />}
      {paper && (
        <Paper exam={paper} choices={model.settings.values.value} withKey={withKey.value && stage === 'setting'} />
      )}
    </div>
  );
}

function Grading({ model }: { readonly model: ReturnType<typeof createExam> }): JSX.Element {
  if (!model.toolsFailed.value) return <p role="status">Your answers are being graded.</p>;
  return (
    <p role="alert">
      The judge could not be loaded, so nothing is graded yet. Your answers are kept. See whether you are online.{' '}
      <button type="button" onClick={() => void model.loadTools()}>
        Try again
      </button>
    </p>
  );
}
