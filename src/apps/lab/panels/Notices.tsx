import type { ComponentChildren, JSX } from 'preact';
import { Words } from '../../../kit/formula/Words.tsx';
import type { Lab } from '../model.ts';
import { contrastVariance, lessonOf } from '../words.ts';

export interface NoticesProps {
  readonly lab: Lab;
  readonly keepingProblem: string | undefined;
  /** What the reader asked for, or why it is not there. */
  readonly children: ComponentChildren;
}

/** What went wrong, what the reader should know, and what the present choice teaches. */
export function Notices({ lab, keepingProblem, children }: NoticesProps): JSX.Element {
  const { training, watcher, settings } = lab;
  const problems = [training.problem.value, watcher.problem.value].filter((text) => text !== undefined);
  const notes = [training.notice.value, keepingProblem].filter((text) => text !== undefined);
  const choices = settings.values.value;
  const lesson = lessonOf(choices);
  return (
    <div class="lab-notices">
      {problems.map((text) => (
        <p key={text} class="lab-problem" role="alert">
          {text}
        </p>
      ))}
      {notes.map((text) => (
        <p key={text} role="status">
          {text}
        </p>
      ))}
      {lesson !== undefined && (
        <p>
          <Words text={lesson} />
        </p>
      )}
      {choices.data === 'brightness-contrast' && choices.observationVariance > contrastVariance && (
        <button type="button" onClick={lab.cureCollapse}>
          <Words text="Take $σ² = 0.02$ and a warm-up of 1500 steps" />
        </button>
      )}
      {children}
    </div>
  );
}
