import { inBackground } from '../../../src/kit/work/background.ts';
import type { MonteCarloWorker } from './monte-carlo.worker.ts';
import type { Draw } from './runner.ts';

/** A source of draws in a Web Worker, which is started at the first request. */
export function drawInWorker(): { readonly draw: Draw; readonly stop: () => void } {
  const { ask, stop } = inBackground<MonteCarloWorker>(
    () => new Worker(new URL('./monte-carlo.worker.ts', import.meta.url), { type: 'module' }),
  );
  return { draw: (state, after, upTo) => ask((worker) => worker.draw(state, after, upTo)), stop };
}
