import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Indistinctions } from '../homework/Indistinctions.tsx';
import { JudgingRules } from '../homework/JudgingRules.tsx';
import { createHomework } from '../homework/model.ts';
import { ProblemChooser } from '../homework/ProblemChooser.tsx';
import { ProblemFields } from '../homework/ProblemFields.tsx';
import { namespace, olderVersions } from '../homework/state.ts';
import { StatementView } from '../homework/StatementView.tsx';
import { loadTypesetter } from '../homework/typeset.ts';
import { ShareButton } from '../shared/ShareButton.tsx';
import { useHydrated } from '../shared/use-hydrated.ts';
import { linkTo, useUrlState } from '../shared/use-url-state.ts';
import { ColumnsTable } from './ColumnsTable.tsx';
import { GradeBar } from './GradeBar.tsx';
import { createClass } from './model.ts';
import { NotGraded } from './NotGraded.tsx';
import { Results } from './Results.tsx';
import { SourcePanel } from './SourcePanel.tsx';
import { useWarningBeforeLeaving } from './use-warning.ts';
import { resultsInWords, rowsNotGraded } from './words.ts';
import { startWorkers } from './workers.ts';
import '../shared/widget.css';
import '../homework/problem.css';
import '../homework/style.css';
import './style.css';

/** The class page: the problem that all were asked, the table of their answers, and the verdicts. */
export default function Class(): JSX.Element {
  const [homework] = useState(() => createHomework(() => import('../homework/tools.ts')));
  const { settings, statement, problems } = homework;
  const [model] = useState(() => createClass(settings.values, startWorkers));
  const hydrated = useHydrated();
  const linkProblems = useUrlState(settings, namespace.prefix, namespace.version, 'page', olderVersions);
  const { difficulty } = settings.values.value;
  const source = model.source.value;
  const reading = model.reading.value;
  const results = model.results.value;
  const overview = reading?.ok ? reading.overview : null;
  const failure = model.failure.value ?? (reading && !reading.ok ? reading.problem : null);
  const left = overview ? rowsNotGraded(overview, results?.grades ?? []) : [];
  const leftCount = (overview?.faults ?? 0) + (results?.tally.verdicts.fault ?? 0);

  useEffect(() => void loadTypesetter().catch(() => undefined), []);
  useEffect(() => model.start(), [model]);
  const wantsTools = !settings.isInitial.value;
  useEffect(() => {
    if (wantsTools) void homework.loadTools();
  }, [homework, wantsTools]);
  useWarningBeforeLeaving(source !== null);

  const grade = (): void => {
    if (Object.keys(problems.value).length > 0) {
      model.refuse('A field of the problem cannot be read. Mend what is marked there, then grade.');
    } else void model.grade();
  };

  return (
    <div class="homework class-at-once" aria-busy={homework.isPending.value}>
      {linkProblems.length > 0 && (
        <div class="problem" role="status">
          {linkProblems.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      <section class="problem-panel" aria-labelledby="class-problem">
        <div class="panel-bar">
          <h2 id="class-problem">The problem that the class was given</h2>
          <div class="widget-buttons">
            <button type="button" disabled={!hydrated || !settings.canUndo.value} onClick={settings.undo}>
              Undo
            </button>
            <ShareButton disabled={!hydrated} link={() => linkTo(settings, namespace, location.pathname)} />
          </div>
        </div>
        <fieldset class="widget-controls" disabled={!hydrated} aria-label="What is asked">
          <ProblemChooser model={homework} />
        </fieldset>
        <StatementView statement={statement.value} />
        <fieldset class="widget-controls" disabled={!hydrated} aria-label="The numbers of the problem">
          <ProblemFields model={homework} />
          <Indistinctions found={homework.indistinctions.value} />
        </fieldset>
      </section>
      <section class="problem-panel class-panel needs-script" aria-labelledby="class-table">
        <div class="panel-bar">
          <h2 id="class-table">The class</h2>
        </div>
        <SourcePanel model={model} disabled={!hydrated} />
        <p class="class-failure" role="alert">
          {failure}
        </p>
        {overview && (
          <>
            <ColumnsTable model={model} overview={overview} />
            <GradeBar
              model={model}
              overview={overview}
              difficulty={difficulty}
              onDifficulty={(next) => settings.set({ difficulty: next })}
              onGrade={grade}
            />
            {overview.repeated.length > 0 && (
              <p class="table-note">
                More than once in the table:{' '}
                {overview.repeated.map(({ student, rows }) => `${student} (rows ${rows.join(', ')})`).join('; ')}. Each
                row is graded.
              </p>
            )}
            <NotGraded count={leftCount} rows={left} />
          </>
        )}
      </section>
      <section class="class-results" aria-label="Results">
        <p class="class-outcome" role="status">
          {results && resultsInWords(results, overview?.faults ?? 0)}
        </p>
        {results && overview && <Results key={results.run} model={model} results={results} overview={overview} />}
      </section>
      <JudgingRules model={homework} />
    </div>
  );
}
