import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { marksIn } from '../../../judge/exam/answers.ts';
import type { ConceptScore, ExamScore, ProblemScore, QuestionScore } from '../../../judge/exam/score.ts';
import { agree, capitalized } from '../../../text/words.ts';
import { Verdict } from '../../../answer/Verdict.tsx';
import { ConceptMarks } from '../practice/ConceptMarks.tsx';
import type { MadeExam } from './exam-from.ts';
import type { ExamModel } from './model.ts';
import { Question } from './Question.tsx';
import { SolutionFold } from './SolutionFold.tsx';
import { useFocusWhenLost } from './use-focus-when-lost.ts';
import { choicesInWords, endingInWords, pointsInWords } from './words.ts';

export interface ResultsProps {
  readonly model: ExamModel;
  readonly exam: MadeExam;
  readonly score: ExamScore;
  readonly isPrinting: ReadonlySignal<boolean>;
  readonly onPrint: () => void;
}

/** What came of the exam: the points, the mistakes, and every question with its verdict and its solution. */
export function Results({ model, exam, score, isPrinting, onPrint }: ResultsProps): JSX.Element {
  const { settings } = model;
  const ending = model.ending.value;
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusWhenLost(heading);

  const another = (): void => {
    model.leave();
    settings.settle();
    settings.set({ seed: (settings.values.peek().seed + 1) % 2 ** 32 });
  };

  return (
    <div class="exam-results">
      <section aria-labelledby="exam-results">
        <h2 id="exam-results" ref={heading} tabIndex={-1}>
          {pointsInWords(score.points)} of {score.of} points
        </h2>
        <p class="exam-name">Name:</p>
        <p class="exam-ending">
          {ending && endingInWords(ending)} {`Exam: ${choicesInWords(settings.values.value)}.`}
        </p>
        <Account score={score} />
        <div class="buttons">
          <button type="button" onClick={onPrint}>
            Print the results
          </button>
          <button type="button" onClick={model.leave}>
            Back to the exam
          </button>
          <button type="button" onClick={another}>
            Another exam
          </button>
        </div>
      </section>
      {score.questions.map((question) => (
        <Question
          key={question.question.id}
          exam={exam}
          question={question.question}
          place="page"
          aside={<Points of={question} />}
        >
          {'judgement' in question ? (
            <ProblemResult exam={exam} score={question} isPrinting={isPrinting} />
          ) : (
            <ConceptResult score={question} answers={model.answers.value} />
          )}
        </Question>
      ))}
    </div>
  );
}

function Points({ of: { points, of } }: { readonly of: QuestionScore }): JSX.Element {
  return (
    <span class="exam-points">
      {pointsInWords(points)} of {of}
    </span>
  );
}

const questionsNamed = (ids: readonly string[]): string => `${agree(ids.length, 'question')} ${ids.join(', ')}`;

/** The mistakes over the whole exam, and what could not be graded. */
function Account({ score }: { readonly score: ExamScore }): JSX.Element {
  const { mistakes, unexplained, unreadable, blank } = score;
  const lines = [
    ...mistakes.map(({ clause, questions }) => `${capitalized(clause)} (${questionsNamed(questions)}).`),
    ...(unexplained.length > 0 ? [`Wrong without one sure reason: ${questionsNamed(unexplained)}.`] : []),
    ...(unreadable.length > 0 ? [`Could not be read: ${questionsNamed(unreadable)}.`] : []),
    ...(blank.length > 0 ? [`Left open: ${questionsNamed(blank)}.`] : []),
  ];
  if (lines.length === 0) return <></>;
  return (
    <ul class="exam-account">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

interface ProblemResultProps extends Pick<ResultsProps, 'exam' | 'isPrinting'> {
  readonly score: ProblemScore;
}

function ProblemResult({ exam, score, isPrinting }: ProblemResultProps): JSX.Element {
  const { question, answer, judgement } = score;
  return (
    <div class="exam-field">
      <p>
        {judgement ? (
          <>
            Your answer: <strong class="exam-answer">{answer}</strong>
          </>
        ) : (
          'You left this open.'
        )}
      </p>
      {judgement && <Verdict judgement={{ ...judgement, suggestions: [] }} onSuggestion={() => undefined} />}
      <SolutionFold
        exam={exam}
        question={question}
        mistakes={judgement?.misconceptions ?? []}
        isPrinting={isPrinting}
      />
    </div>
  );
}

interface ConceptResultProps {
  readonly score: ConceptScore;
  readonly answers: Readonly<Record<string, string>>;
}

function ConceptResult({ score: { question }, answers }: ConceptResultProps): JSX.Element {
  return (
    <div class="exam-field">
      <ConceptMarks question={question.question} marks={marksIn(question, answers)} onMark={() => undefined} told />
    </div>
  );
}
