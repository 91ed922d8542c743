import type { JSX } from 'preact';
import { computedText } from '../judge/format.ts';
import type { Diagnosis, Mistake } from '../judge/diagnosis.ts';
import type { Solution } from '../judge/solve.ts';
import { Said } from './Said.tsx';
import { Prose, ScrollingTex } from './Tex.tsx';
import { numberText } from './unit-words.ts';
import './solution.css';

export interface WorkedSolutionProps {
  readonly solution: Solution;
  /** Begins the anchors of the lines. */
  readonly id: string;
  /** The reader's own mistakes, shown at the lines that they break. */
  readonly mistakes?: readonly Diagnosis[];
}

interface Mark extends Mistake {
  readonly certain: boolean;
}

/** Each mistake once, also where it is part of several explanations. */
const marksOf = (diagnoses: readonly Diagnosis[]): readonly Mark[] => {
  const marks = diagnoses.flatMap(({ certain, mistakes }) => mistakes.map((mistake) => ({ ...mistake, certain })));
  return [...new Map(marks.map((mark) => [mark.id, mark])).values()];
};

/** The solution line by line, with the value at the end of each, and the reader's mistake where it happened. */
export function WorkedSolution({ solution, id, mistakes = [] }: WorkedSolutionProps): JSX.Element {
  const marks = marksOf(mistakes);
  const inDigits = solution.unit === 'nats' ? computedText : numberText;
  return (
    <ol class="solution">
      {solution.lines.map(({ id: step, tex, reason, value, unit }, index) => (
        <li key={step} id={`${id}-${step}`} tabIndex={-1} class={index === 0 ? 'start' : 'next'}>
          <ScrollingTex display tex={index === 0 ? tex : `{} ${tex}`} label={`Line ${index + 1}, scrolls sideways`} />
          <p class="why">
            <Prose text={reason} />
          </p>
          <p class="line-value">
            {value !== null && inDigits(value)}
            {value !== null && unit === 'bits' && <small> bits</small>}
          </p>
          {marks
            .filter((mark) => mark.step === step)
            .map(({ id: mistake, certain, message }) => (
              <p key={mistake} class={certain ? 'mistake' : 'mistake proposed'}>
                <span class="sign" aria-hidden="true">
                  {certain ? '✗' : '?'}
                </span>
                <span>
                  <strong>{certain ? 'Here.' : 'Perhaps here.'}</strong> <Said text={message} />
                </span>
              </p>
            ))}
        </li>
      ))}
      {solution.cancels && (
        <li class="remark">
          The printed terms nearly cancel: the digits shown do not add up to the value. Carry more of them; the value
          itself is computed with all digits.
        </li>
      )}
    </ol>
  );
}
