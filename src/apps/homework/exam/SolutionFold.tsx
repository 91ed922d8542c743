import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Diagnosis } from '../../../judge/diagnosis.ts';
import type { ExamProblem } from '../../../judge/exam/exam.ts';
import { WorkedSolution } from '../../../answer/WorkedSolution.tsx';
import type { MadeExam } from './exam-from.ts';
import { solutionOf } from './posed.ts';

export interface SolutionFoldProps {
  readonly exam: MadeExam;
  readonly question: ExamProblem;
  readonly mistakes: readonly Diagnosis[];
  readonly isPrinting: ReadonlySignal<boolean>;
}

/** A worked solution, folded away. It is drawn once it is opened, and on paper always: twenty at once take a second. */
export function SolutionFold({ exam, question, mistakes, isPrinting }: SolutionFoldProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>The solution, line by line</summary>
      {(isOpen || isPrinting.value) && (
        <WorkedSolution solution={solutionOf(exam, question)} id={`question-${question.id}`} mistakes={mistakes} />
      )}
    </details>
  );
}
