import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Diagnosis } from '../../../judge/diagnosis.ts';
import type { ExamProblem } from '../../../judge/exam/exam.ts';
import { solve } from '../../../judge/solve.ts';
import { WorkedSolution } from '../../../answer/WorkedSolution.tsx';

export interface SolutionFoldProps {
  readonly question: ExamProblem;
  readonly mistakes: readonly Diagnosis[];
  readonly isPrinting: ReadonlySignal<boolean>;
}

/** A worked solution, folded away. It is drawn once it is opened, and on paper always: twenty at once take a second. */
export function SolutionFold({ question, mistakes, isPrinting }: SolutionFoldProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>The solution, line by line</summary>
      {(isOpen || isPrinting.value) && (
        <WorkedSolution solution={solve(question.spec)} id={`question-${question.id}`} mistakes={mistakes} />
      )}
    </details>
  );
}
