import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { JudgingRules } from '../check/JudgingRules.tsx';
import type { Posed } from '../check/posed.ts';
import { ProblemEntry } from '../check/ProblemEntry.tsx';
import { namespace } from '../check/state.ts';
import { useHomework } from '../check/use-homework.ts';
import { LinkProblems } from '../../../kit/frame/LinkProblems.tsx';
import { SteadyButton } from '../../../kit/controls/SteadyButton.tsx';
import { useHydrated } from '../../../kit/frame/use-hydrated.ts';
import { ColumnsTable } from './ColumnsTable.tsx';
import { GradeBar } from './GradeBar.tsx';
import { fileReader } from './files.ts';
import { createClass } from './model.ts';
import { NotGraded } from './NotGraded.tsx';
import { Results } from './Results.tsx';
import { SetAside } from './SetAside.tsx';
import { SourcePanel } from './SourcePanel.tsx';
import { useWarningBeforeLeaving } from './use-warning.ts';
import { resultsInWords, rowsNotGraded } from './words.ts';
import { startWorkers } from './workers.ts';
import { UndoAndShare } from '../check/UndoAndShare.tsx';
import '../../../kit/controls/controls.css';
import '../check/problem.css';
import '../check/style.css';
import './style.css';

export interface ClassProps {
  /** The problem that the page begins with. */
  readonly built: Posed;
}

/** The class page: the problem that all were asked, the table of their answers, and the verdicts. */
export default function Class({ built }: ClassProps): JSX.Element {
  const { model: homework, linkProblems } = useHomework(built);
  const { settings, problems } = homework;
  const [model] = useState(() => createClass(settings.values, startWorkers));
  const hydrated = useHydrated();
  const { difficulty } = settings.values.value;
  const source = model.source.value;
  const reading = model.reading.value;
  const results = model.results.value;
  const overview = reading?.ok ? reading.overview : null;
  const failure = model.failure.value ?? (reading && !reading.ok ? reading.problem : null);
  const left = overview ? rowsNotGraded(overview, results?.grades ?? []) : [];
  const leftCount = (overview?.faults ?? 0) + (results?.tally.verdicts.fault ?? 0);

  useEffect(() => model.start(), [model]);
  useWarningBeforeLeaving(source !== null);

  const prepare = (): void => {
    model.prepare();
    void fileReader.prepare();
  };

  const grade = (): void => {
    if (Object.keys(problems.value).length > 0) {
      model.refuse('A field of the problem cannot be read. Mend what is marked there, then grade.');
    } else void model.grade();
  };

  return (
    <div class="homework class-at-once" aria-busy={homework.isPending.value}>
      <LinkProblems sentences={linkProblems} class="problem" />
      <section class="problem-panel" aria-labelledby="class-problem">
        <div class="panel-bar">
          <h2 id="class-problem">The problem that the class was given</h2>
          <div class="buttons">
            <UndoAndShare settings={settings} namespace={namespace} alive={hydrated} />
          </div>
        </div>
        <ProblemEntry model={homework} alive={hydrated} withIndistinctions />
      </section>
      <section
        class="problem-panel class-panel needs-script"
        aria-labelledby="class-table"
        onPointerEnter={prepare}
        onFocusIn={prepare}
        onDragEnter={prepare}
      >
        <div class="panel-bar">
          <h2 id="class-table">The class</h2>
          <div class="buttons">
            <SteadyButton alive={hydrated} useful={model.canUndo.value} onClick={model.undo}>
              Undo last choice
            </SteadyButton>
          </div>
        </div>
        <SourcePanel model={model} disabled={!hydrated} />
        <p class="class-failure" role="alert">
          {failure}
        </p>
        {overview && (
          <>
            <ColumnsTable model={model} overview={overview} />
            <SetAside model={model} overview={overview} />
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
