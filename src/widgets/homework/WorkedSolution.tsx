import type { JSX } from 'preact';
import { computedText } from '../../homework/format.ts';
import type { Diagnosis } from '../../homework/misconceptions/index.ts';
import type { Solution } from '../../homework/solve.ts';
import { Prose, ScrollingTex } from './Tex.tsx';

export interface WorkedSolutionProps {
  readonly solution: Solution;
  /** Begins the anchors of the lines. */
  readonly id: string;
  /** The reader's own mistakes, shown at the lines that they break. */
  readonly mistakes?: readonly Diagnosis[];
}

/** The solution line by line, with the value at the end of each, and the reader's mistake where it happened. */
export function WorkedSolution({ solution, id, mistakes = [] }: WorkedSolutionProps): JSX.Element {
  return (
    <ol class="solution">
      {solution.lines.map(({ id: step, tex, reason, value, unit }, index) => (
        <li key={step} id={`${id}-${step}`} tabIndex={-1} class={index === 0 ? 'start' : 'next'}>
          <ScrollingTex display tex={index === 0 ? tex : `{} ${tex}`} label={`Line ${index + 1}, scrolls sideways`} />
          <p class="why">
            <Prose text={reason} />
          </p>
          <p class="line-value">
            {value === null ? '' : computedText(value)}
            {unit === 'bits' && <small> bits</small>}
          </p>
          {mistakes
            .filter((mistake) => mistake.step === step)
            .map((mistake) => (
              <p key={mistake.id} class={mistake.certain ? 'mistake' : 'mistake proposed'}>
                <span class="sign" aria-hidden="true">
                  {mistake.certain ? '✗' : '?'}
                </span>
                <span>
                  <strong>{mistake.certain ? 'Here.' : 'Perhaps here.'}</strong> {mistake.message}
                </span>
              </p>
            ))}
        </li>
      ))}
      {solution.cancels && (
        <li class="remark">
          The printed terms nearly cancel: four decimals of each do not add up to the value. Carry more digits; the
          value itself comes from a form that does not cancel.
        </li>
      )}
    </ol>
  );
}
