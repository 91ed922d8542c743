import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useHydrated } from '../../kit/frame/use-hydrated.ts';
import { checkModel, type CheckModel, type Phase } from './model.ts';
import { startChecker } from './checker.ts';

type AtRest = Exclude<Phase, 'running' | 'broken'>;

/** What a place calls its run of checks. */
export interface CheckWords {
  readonly button: Readonly<Record<AtRest, string>>;
  /** Said where the seed cannot be read. */
  readonly refused: string;
  /** What is said of a run that has not begun, was stopped, or is at its end. */
  readonly status: Readonly<Record<AtRest, (model: CheckModel) => string>>;
  /** In how many parts a screen reader hears it advance. */
  readonly parts: number;
}

export interface CheckRun {
  readonly model: CheckModel;
  readonly button: { readonly text: string; readonly disabled: boolean; readonly press: () => void };
  readonly status: string;
  /** Said to screen readers: how far the run is, part by part, and how it ended. */
  readonly spoken: string;
  readonly seedField: RefObject<HTMLInputElement>;
}

/** A run of checks over numbers with the one button that starts it, stops it and starts it again. */
export function useCheckRun(numbers: () => readonly string[], words: CheckWords): CheckRun {
  const [model] = useState(() => checkModel(numbers(), startChecker));
  const seedField = useRef<HTMLInputElement>(null);
  const hydrated = useHydrated();
  const phase = model.phase.value;

  useEffect(() => () => model.stop(), [model]);

  const press = (): void => {
    if (phase === 'running') return model.stop();
    void (phase === 'finished' || phase === 'stopped' ? model.runAgain() : model.run());
    if (model.refused.value) seedField.current?.focus();
  };

  return {
    model,
    button: {
      text: { ...words.button, running: 'Stop', broken: 'Try again' }[phase],
      disabled: !hydrated,
      press,
    },
    status: model.refused.value ? words.refused : statusOf(model, words),
    spoken: spoken(model, words),
    seedField,
  };
}

function statusOf(model: CheckModel, { status }: CheckWords): string {
  const phase = model.phase.value;
  if (phase === 'broken') return model.problem.value ?? '';
  return phase === 'running' ? `${model.checked.value} of ${model.total} checked` : status[phase](model);
}

function spoken(model: CheckModel, words: CheckWords): string {
  if (model.refused.value && !model.seed.value.ok) return model.seed.value.problem;
  if (model.phase.value !== 'running') return statusOf(model, words);
  const done = Math.floor((words.parts * model.checked.value) / model.total);
  return done === 0 ? 'Checking' : `${(done * 100) / words.parts} per cent checked`;
}
