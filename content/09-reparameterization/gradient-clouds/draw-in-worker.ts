import { inBackground } from '../../../src/kit/work/background.ts';
import type { CloudsWorker } from './clouds.worker.ts';
import type { Draw } from './runner.ts';

/** Clouds from a Web Worker, which is started at the first request. */
export function drawInWorker(): { readonly draw: Draw; readonly stop: () => void } {
  const { ask, stop } = inBackground<CloudsWorker>(
    () => new Worker(new URL('./clouds.worker.ts', import.meta.url), { type: 'module' }),
  );
  return { draw: (request) => ask((worker) => worker.draw(request)), stop };
}
