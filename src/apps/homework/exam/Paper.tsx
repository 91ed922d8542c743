import type { JSX } from 'preact';
import { markingInWords } from '../../../judge/concepts/mark.ts';
import type { ExamConcept, ExamProblem } from '../../../judge/exam/exam.ts';
import { valueText } from '../../../answer/unit-words.ts';
import { Prose } from '../../../answer/Tex.tsx';
import { WorkedSolution } from '../../../answer/WorkedSolution.tsx';
import type { MadeExam } from './exam-from.ts';
import { solutionOf } from './posed.ts';
import { Question } from './Question.tsx';
import type { ExamChoices } from './settings.ts';
import { choicesInWords, nameOfQuestion } from './words.ts';

export interface PaperProps {
  readonly exam: MadeExam;
  readonly choices: ExamChoices;
  /** Whether the solutions follow, on pages of their own. */
  readonly withKey: boolean;
}

/** The exam on paper: the questions with room for the work, and the key behind them. */
export function Paper({ exam, choices, withKey }: PaperProps): JSX.Element {
  const about = choicesInWords(choices);
  return (
    <div class="paper">
      <section class="paper-part" aria-label="The paper">
        <div class="paper-head">
          <h2>Exam</h2>
          <p>{about}</p>
          <p class="paper-lines">
            <span>Name:</span> <span>Date:</span>
          </p>
          <p>
            A problem counts one point, a question of understanding at most one. {markingInWords} Logarithms are
            natural; N(μ, σ²) shows the variance.
          </p>
        </div>
        {exam.questions.map((question) => (
          <Question key={question.id} exam={exam} question={question} place="paper">
            {question.type === 'problem' ? <div class="paper-room" /> : <BlankConcept question={question} />}
          </Question>
        ))}
      </section>
      {withKey && (
        <section class="paper-part paper-key" aria-label="The key">
          <div class="paper-head">
            <h2>Key</h2>
            <p>{about}</p>
          </div>
          {exam.questions.map((question) =>
            question.type === 'problem' ? (
              <ProblemKey key={question.id} exam={exam} question={question} />
            ) : (
              <ConceptKey key={question.id} question={question} />
            ),
          )}
        </section>
      )}
    </div>
  );
}

function BlankConcept({ question: { question } }: { readonly question: ExamConcept }): JSX.Element {
  return (
    <ol class="concept paper-concept">
      {question.statements.map(({ id, text }) => (
        <li key={id}>
          <p class="concept-text">
            <Prose text={text} />
          </p>
          <p class="paper-boxes">
            <span>☐ true</span> <span>☐ false</span>
          </p>
        </li>
      ))}
    </ol>
  );
}

function ProblemKey({ exam, question }: { readonly exam: MadeExam; readonly question: ExamProblem }): JSX.Element {
  const solution = solutionOf(exam, question);
  return (
    <section>
      <h3>
        {question.id}. {nameOfQuestion(question)}: {valueText(solution)}
      </h3>
      <WorkedSolution solution={solution} id={`key-${question.id}`} />
    </section>
  );
}

function ConceptKey({ question }: { readonly question: ExamConcept }): JSX.Element {
  return (
    <section>
      <h3>
        {question.id}. {nameOfQuestion(question)}
      </h3>
      <ol class="concept paper-concept">
        {question.question.statements.map(({ id, isTrue, why }) => (
          <li key={id}>
            <p class="concept-text">
              <strong>{isTrue ? 'True.' : 'False.'}</strong> <Prose text={why} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
