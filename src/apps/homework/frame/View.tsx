import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { AnswerField } from '../../../answer/AnswerField.tsx';
import { StatementView } from '../../../answer/StatementView.tsx';
import { Prose } from '../../../answer/Tex.tsx';
import { answerLabel } from '../../../answer/unit-words.ts';
import { fetchTools } from '../check/fetch-tools.ts';
import { answerHint, askedInWords } from '../check/words.ts';
import { WorkedSolution } from '../../../answer/WorkedSolution.tsx';
import { createHomeworkFrame, type HomeworkFrame } from './model.ts';
import { sendToPage, useSurroundings } from './surroundings.ts';
import '../../../kit/controls/controls.css';
import '../check/problem.css';
import '../../../answer/solution.css';
import './style.css';

/** A question in the frame of a course page. The link fixes it, so it is asked once the script has read the address. */
export default function HomeworkFrameView(): JSX.Element {
  const [frame, setFrame] = useState<HomeworkFrame | null>(null);
  useEffect(() => {
    const surroundings = {
      fetchTools,
      storage: () => localStorage,
      send: sendToPage,
    };
    setFrame(createHomeworkFrame(location.search, surroundings));
  }, []);
  return frame ? <Asked frame={frame} /> : <p class="frame-waiting needs-script">The question is being set.</p>;
}

function Asked({ frame }: { readonly frame: HomeworkFrame }): JSX.Element {
  useSurroundings(frame);
  useEffect(() => {
    void frame.load().then(frame.report);
  }, [frame]);

  const question = frame.question.value;
  if (question) return <QuestionView frame={frame} />;
  if (frame.toolsFailed.value) {
    return (
      <div class="problem" role="alert">
        <p>The question could not be loaded. See whether you are online.</p>
        <button type="button" onClick={() => void frame.load().then(frame.report)}>
          Try again
        </button>
      </div>
    );
  }
  if (frame.faults.value.length === 0) return <p class="frame-waiting">The question is being set.</p>;
  return (
    <div class="problem" role="alert">
      <p>This question cannot be shown.</p>
      {frame.faults.value.map((fault) => (
        <p key={fault}>{fault}</p>
      ))}
    </div>
  );
}

function QuestionView({ frame }: { readonly frame: HomeworkFrame }): JSX.Element | null {
  const question = frame.question.value;
  if (question === null) return null;
  const { spec, statement } = question;
  const judgement = frame.judgement.value;
  const solution = frame.solution.value;
  return (
    <div class="homework-frame">
      <StatementView statement={statement}>
        <Prose text={askedInWords(spec.kind)} />
      </StatementView>
      <AnswerField
        label={answerLabel(statement.unit)}
        prominent
        hint={answerHint}
        answer={frame.answer.value}
        reading={frame.reading.value}
        judgement={judgement}
        judgeFailed={frame.toolsFailed.value}
        onType={frame.type}
        onCheck={() => void frame.check()}
        {...(solution && { lineAnchor: (step: string) => `#line-${step}` })}
      />
      {solution && (
        <details class="frame-solution">
          <summary>The solution, line by line</summary>
          <WorkedSolution solution={solution} id="line" mistakes={judgement?.misconceptions ?? []} />
        </details>
      )}
    </div>
  );
}
