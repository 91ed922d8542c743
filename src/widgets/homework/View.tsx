import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LiveText } from '../shared/LiveText.tsx';
import { ShareButton } from '../shared/ShareButton.tsx';
import { useHydrated } from '../shared/use-hydrated.ts';
import { linkTo, useUrlState } from '../shared/use-url-state.ts';
import { AnswerField } from './AnswerField.tsx';
import { Indistinctions } from './Indistinctions.tsx';
import { JudgingRules } from './JudgingRules.tsx';
import { createHomework } from './model.ts';
import { ProblemChooser } from './ProblemChooser.tsx';
import { ProblemFields } from './ProblemFields.tsx';
import { SolutionSections } from './SolutionSections.tsx';
import { namespace, olderVersions } from './state.ts';
import { StatementView } from './StatementView.tsx';
import { Prose } from './Tex.tsx';
import { loadTypesetter } from './typeset.ts';
import { askedInWords, valueInWords } from './words.ts';
import '../shared/widget.css';
import './problem.css';
import './style.css';

/** The homework page's checker: the problem, the answer and its verdict, the solution. */
export default function Homework(): JSX.Element {
  const [model] = useState(() => createHomework(() => import('./tools.ts')));
  const { settings, statement, solution, turned, judgement } = model;
  const hydrated = useHydrated();
  const linkProblems = useUrlState(settings, namespace.prefix, namespace.version, 'page', olderVersions);
  const { answer } = settings.values.value;

  useEffect(() => void loadTypesetter().catch(() => undefined), []);
  const wantsTools = !settings.isInitial.value;
  useEffect(() => {
    if (wantsTools) void model.loadTools();
  }, [model, wantsTools]);

  return (
    <div class="homework" aria-busy={model.isPending.value}>
      {linkProblems.length > 0 && (
        <div class="problem" role="status">
          {linkProblems.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      <section class="problem-panel" aria-labelledby="homework-problem">
        <div class="panel-bar">
          <h2 id="homework-problem">The problem</h2>
          <div class="widget-buttons">
            {turned.value && (
              <button type="button" disabled={!hydrated} onClick={model.swap}>
                Swap <i>q</i> and <i>p</i>
              </button>
            )}
            <button type="button" disabled={!hydrated || !settings.canUndo.value} onClick={settings.undo}>
              Undo
            </button>
            <ShareButton disabled={!hydrated} link={() => linkTo(settings, namespace, location.pathname)} />
          </div>
        </div>
        <fieldset class="widget-controls" disabled={!hydrated} aria-label="What is asked">
          <ProblemChooser model={model} />
        </fieldset>
        <StatementView statement={statement.value}>
          <Prose text={askedInWords[model.kind.value]} />
        </StatementView>
        <fieldset class="widget-controls" disabled={!hydrated} aria-label="The numbers of the problem">
          <ProblemFields model={model} />
          <Indistinctions found={model.indistinctions.value} />
        </fieldset>
        <fieldset class="widget-controls" disabled={!hydrated} aria-label="Your answer">
          <AnswerField
            label="Your answer, in nats"
            prominent
            hint="A number or a formula, as you would write it: 0.5, 0,5, 2e-3, 1/2(9 − ln 4), 3.2 bits."
            answer={answer}
            reading={model.reading.value}
            judgement={judgement.value}
            judgeFailed={model.toolsFailed.value}
            onType={model.answer}
            onCheck={() => void model.check()}
            onFocus={() => void model.loadTools()}
            lineAnchor={(step) => `#line-${step}`}
          />
        </fieldset>
      </section>
      <SolutionSections
        statement={statement.value}
        solution={solution.value}
        turned={turned.value}
        mistakes={judgement.value?.misconceptions ?? []}
      />
      <JudgingRules model={model} />
      <LiveText text={valueInWords(statement.value, solution.value, turned.value)} />
    </div>
  );
}
