import * as judge from '../../../../src/answer/judge-code.ts';
import { taughtOf } from '../../../../src/judge/kinds/lessons.ts';
import type { Item } from '../../../../src/judge/practice/item.ts';
import { createPractice, type PracticeModel, type Surroundings } from '../../../../src/apps/homework/practice/model.ts';
import { memory } from './memory.ts';

export const item: Item = { type: 'problem', kind: 'divergence', difficulty: 'easy', seed: 7 };
export const other: Item = { type: 'problem', kind: 'entropy', difficulty: 'middle', seed: 3 };
export const concept: Item = { type: 'concept', concept: 'collapse', seed: 5, count: 4 };

export const minute = 60_000;
export const start = Date.UTC(2026, 0, 5, 9);

export const practice = (given: Partial<Surroundings> = {}): { model: PracticeModel; pass: (time: number) => void } => {
  let now = start;
  let seed = 100;
  const storage = memory();
  const model = createPractice({
    fetchTaught: (kind) => Promise.resolve(taughtOf({ kind })),
    fetchJudge: () => Promise.resolve(judge),
    storage: () => storage,
    now: () => now,
    newSeed: () => (seed += 1),
    ...given,
  });
  return {
    model,
    pass: (time) => {
      now += time;
    },
  };
};

export const solutionOf = (model: PracticeModel): number => {
  const task = model.task.value;
  if (task?.type !== 'problem') throw new Error('The item is no problem, or not posed yet.');
  return task.solution.nats;
};

export const answer = async (model: PracticeModel, text: string): Promise<void> => {
  model.type(text);
  await model.check();
};

/** An answer that one registered mistake explains. */
export const mistaken = (model: PracticeModel): string => String(2 * solutionOf(model));
