import type { JSX } from 'preact';
import type { Difficulty } from '../../../judge/generate/lists.ts';
import type { Overview } from '../../../judge/class/classroom.ts';
import { difficultyOptions } from '../check/options.ts';
import { whole } from '../../../text/number.ts';
import { Select } from '../../../kit/controls/Select.tsx';
import type { ClassModel } from './model.ts';
import { plural } from '../../../text/words.ts';

export interface GradeBarProps {
  readonly model: ClassModel;
  readonly overview: Overview;
  readonly difficulty: Difficulty;
  readonly onDifficulty: (difficulty: Difficulty) => void;
  readonly onGrade: () => void;
}

/** The button that grades, and while it works how far it is. */
export function GradeBar({ model, overview, difficulty, onDifficulty, onGrade }: GradeBarProps): JSX.Element {
  const progress = model.progress.value;
  const { roles } = overview.layout;
  const canGrade = roles.includes('answer') && overview.entries > 0;
  return (
    <div class="grade-bar">
      {roles.includes('seed') && (
        <Select
          label="difficulty of the drawn problems"
          options={difficultyOptions}
          value={difficulty}
          onChange={onDifficulty}
        />
      )}
      {/* One button, so that the keyboard's place on it stays. */}
      <button
        type="button"
        class={progress === null ? 'go' : undefined}
        disabled={!canGrade}
        onClick={progress === null ? onGrade : model.cancel}
      >
        {progress === null ? `Grade ${plural(overview.entries, 'answer')}` : 'Cancel'}
      </button>
      {progress && (
        <>
          <progress max={progress.total} value={progress.done} aria-label="Answers graded" />
          <output class="progress-count notranslate">
            {whole(progress.done)} of {whole(progress.total)}
          </output>
        </>
      )}
    </div>
  );
}
