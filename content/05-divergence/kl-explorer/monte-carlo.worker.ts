import { expose } from 'comlink';
import type { State } from './model.ts';
import { runKey, startRun, type Checkpoint, type Run } from './monte-carlo.ts';

let kept: { readonly key: string; readonly run: Run; readonly drawn: number } | undefined;

/**
 * The checkpoints of the state's run after `after` draws and up to `upTo`. The answer depends on the arguments
 * alone: the run kept from the last call only saves drawing the beginning again.
 */
function draw(state: State, after: number, upTo: number): Checkpoint[] {
  const key = runKey(state);
  const continues = kept?.key === key && kept.drawn === after;
  const run = continues && kept ? kept.run : startRun(state);
  if (!continues) run.advance(after);
  const passed = run.advance(upTo);
  kept = { key, run, drawn: passed.at(-1)?.draws ?? after };
  return passed;
}

export interface MonteCarloWorker {
  draw: typeof draw;
}

expose({ draw } satisfies MonteCarloWorker);
