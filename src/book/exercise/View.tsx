import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { AnswerField } from '../../answer/AnswerField.tsx';
import { useHydrated } from '../../kit/frame/use-hydrated.ts';
import { fetchJudge } from './judge.ts';
import { createExercise, type ExerciseQuestion } from './model.ts';

export interface ExerciseViewProps extends ExerciseQuestion {
  /** «5.3» */
  readonly number: string;
  /** The unit of the answer, in words, where it has one. */
  readonly unit?: string | undefined;
}

export { fetchCode as ahead } from './judge.ts';

/** The answer field of an exercise, with the judge of the homework page. The judge is loaded when an answer is begun. */
export default function ExerciseView({ number, unit, ...question }: ExerciseViewProps): JSX.Element {
  const [model] = useState(() => createExercise(question, fetchJudge, () => localStorage));
  const hydrated = useHydrated();
  const reading = model.reading.value;

  useEffect(() => void model.recall(), [model]);

  return (
    <fieldset class="exercise-check" disabled={!hydrated} aria-label={`Your answer to exercise ${number}`}>
      <AnswerField
        label={unit ? `Your answer, in ${unit}` : 'Your answer'}
        answer={model.answer.value}
        reading={reading}
        judgement={model.judgement.value}
        judgeFailed={model.judgeFailed.value}
        onType={(answer) => void model.type(answer)}
        onCheck={() => void model.check()}
      />
    </fieldset>
  );
}
