import type { JSX } from 'preact';
import type { Diagnosis } from '../judge/diagnosis.ts';
import type { Solution } from '../judge/solve.ts';
import type { Statement } from '../judge/statement.ts';
import { Tex } from './Tex.tsx';
import { otherValueText, valueText } from './unit-words.ts';
import { WorkedSolution } from './WorkedSolution.tsx';

export interface SolutionSectionsProps {
  readonly statement: Statement;
  readonly solution: Solution;
  /** The other direction of a divergence. */
  readonly turned: Solution | null;
  readonly mistakes: readonly Diagnosis[];
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/**
 * The worked solution, with the reader's mistakes at their lines; for a divergence the other direction too. Both are folded,
 * for they give the answer away.
 */
export function SolutionSections(props: SolutionSectionsProps): JSX.Element {
  const { statement, solution, turned, mistakes, isOpen, onToggle } = props;
  const { asked } = statement;
  const other = otherValueText(solution);
  return (
    <>
      <section aria-labelledby="homework-solution">
        <details class="solution-fold" open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
          <summary>
            <h2 id="homework-solution">The solution, line by line</h2>
          </summary>
          <p class="result">
            <Tex tex={asked.tex} words={asked.words} /> is <strong>{valueText(solution)}</strong>
            {other !== null && `, or ${other}`}.
          </p>
          <WorkedSolution solution={solution} id="line" mistakes={mistakes} />
        </details>
      </section>
      {turned && (
        <section aria-labelledby="homework-other">
          <details class="solution-fold">
            <summary>
              <h2 id="homework-other">If you meant the other direction</h2>
            </summary>
            <p class="result">
              Homework often asks for the divergence “between” two distributions. That does not say which of them the
              expectation is under, and it decides the answer: standing in <i class="object prior">p</i> and looking at{' '}
              <i class="object encoder">q</i>, the divergence <Tex tex="\KL{\p}{\q}" words="D(p ‖ q)" /> is{' '}
              <strong>{valueText(turned)}</strong>, or {otherValueText(turned)}.
            </p>
            <WorkedSolution solution={turned} id="other" />
          </details>
        </section>
      )}
    </>
  );
}
