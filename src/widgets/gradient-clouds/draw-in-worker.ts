import { wrap, type Remote } from 'comlink';
import type { CloudsWorker } from './clouds.worker.ts';
import type { Draw } from './runner.ts';

/** Clouds from a Web Worker, which is started at the first request. A worker that fails rejects. */
export function drawInWorker(): { readonly draw: Draw; readonly stop: () => void } {
  let worker: Worker | undefined;
  let remote: Remote<CloudsWorker> | undefined;
  let failed: Promise<never> | undefined;

  const connect = (): Remote<CloudsWorker> => {
    const started = new Worker(new URL('./clouds.worker.ts', import.meta.url), { type: 'module' });
    failed = new Promise((_, reject) => {
      started.addEventListener('error', () => reject(new Error('The worker that draws could not be started.')));
    });
    failed.catch(() => undefined);
    worker = started;
    return wrap<CloudsWorker>(started);
  };

  return {
    draw: (request) => {
      remote ??= connect();
      const answer = remote.draw(request);
      return failed ? Promise.race([answer, failed]) : answer;
    },
    stop: () => worker?.terminate(),
  };
}
