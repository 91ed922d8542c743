import type { State } from './model.ts';
import { mostDraws, startRun, type Checkpoint } from './monte-carlo.ts';

/** The checkpoints of the state's run: first of a thousand draws, then of ten thousand, then all. */
export default function* drawRun(state: State): Generator<readonly Checkpoint[], readonly Checkpoint[]> {
  const run = startRun(state);
  let passed: readonly Checkpoint[] = [];
  for (const draws of [1000, 10_000]) {
    passed = [...passed, ...run.advance(draws)];
    yield passed;
  }
  return [...passed, ...run.advance(mostDraws)];
}
