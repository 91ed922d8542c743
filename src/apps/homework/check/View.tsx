import type { JSX } from 'preact';
import { LinkProblems } from '../../../kit/frame/LinkProblems.tsx';
import { LiveText } from '../../../kit/frame/LiveText.tsx';
import { useHydrated } from '../../../kit/frame/use-hydrated.ts';
import { AnswerField } from '../../../answer/AnswerField.tsx';
import { JudgingRules } from './JudgingRules.tsx';
import type { Posed } from './posed.ts';
import { ProblemEntry } from './ProblemEntry.tsx';
import { SolutionSections } from '../../../answer/SolutionSections.tsx';
import { namespace } from './state.ts';
import { Prose } from '../../../answer/Tex.tsx';
import { useHomework } from './use-homework.ts';
import { answerLabel } from '../../../answer/unit-words.ts';
import { answerHint, askedInWords } from './words.ts';
import { UndoAndShare } from './UndoAndShare.tsx';
import '../../../kit/controls/controls.css';
import './problem.css';
import './style.css';

export interface HomeworkProps {
  /** The problem that the page begins with. */
  readonly built: Posed;
}

/** The homework page's checker: the problem, the answer and its verdict, the solution. */
export default function Homework({ built }: HomeworkProps): JSX.Element {
  const { model, linkProblems } = useHomework(built);
  const { settings, statement, solution, turned, judgement } = model;
  const hydrated = useHydrated();
  const { answer, checked } = settings.values.value;
  const isJudgeMissing = model.toolsFailed.value && (checked === 'yes' || !model.isPending.value);

  return (
    <div class="homework" aria-busy={model.isPending.value}>
      <LinkProblems sentences={linkProblems} class="problem" />
      <section class="problem-panel" aria-labelledby="homework-problem">
        <div class="panel-bar">
          <h2 id="homework-problem">The problem</h2>
          <div class="buttons">
            {turned.value && (
              <button type="button" disabled={!hydrated} onClick={model.swap}>
                Swap <i>q</i> and <i>p</i>
              </button>
            )}
            <UndoAndShare settings={settings} namespace={namespace} alive={hydrated} />
          </div>
        </div>
        <ProblemEntry model={model} alive={hydrated} withIndistinctions>
          <Prose text={askedInWords(model.kind.value)} />
        </ProblemEntry>
        <fieldset class="controls" disabled={!hydrated} aria-label="Your answer">
          <AnswerField
            label={answerLabel(statement.value.unit)}
            prominent
            hint={answerHint}
            answer={answer}
            reading={model.reading.value}
            judgement={judgement.value}
            judgeFailed={isJudgeMissing}
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
        isOpen={model.isSolutionOpen.value}
        onToggle={model.openSolution}
      />
      <JudgingRules model={model} />
      <LiveText text={statement.value.question} />
    </div>
  );
}
