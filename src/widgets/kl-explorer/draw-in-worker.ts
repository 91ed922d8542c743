import { wrap, type Remote } from 'comlink';
import type { MonteCarloWorker } from './monte-carlo.worker.ts';
import type { Draw } from './runner.ts';

/** A source of draws in a Web Worker, which is started at the first request. A worker that fails rejects. */
export function drawInWorker(): { readonly draw: Draw; readonly stop: () => void } {
  let worker: Worker | undefined;
  let remote: Remote<MonteCarloWorker> | undefined;
  let failed: Promise<never> | undefined;

  const connect = (): Remote<MonteCarloWorker> => {
    const started = new Worker(new URL('./monte-carlo.worker.ts', import.meta.url), { type: 'module' });
    failed = new Promise((_, reject) => {
      started.addEventListener('error', () => reject(new Error('The worker that draws could not be started.')));
    });
    failed.catch(() => undefined);
    worker = started;
    return wrap<MonteCarloWorker>(started);
  };

  return {
    draw: (state, after, upTo) => {
      remote ??= connect();
      const answer = remote.draw(state, after, upTo);
      return failed ? Promise.race([answer, failed]) : answer;
    },
    stop: () => worker?.terminate(),
  };
}
