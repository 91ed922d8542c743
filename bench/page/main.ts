import { wrap, type Remote } from 'comlink';
import type { BenchWorker } from './bench.worker.ts';
import type { SoakWorker } from './soak.worker.ts';

declare global {
  interface Window {
    /** What bench/*.ts calls in the page. */
    startBench: () => Remote<BenchWorker>;
    startSoak: () => Remote<SoakWorker>;
  }
}

window.startBench = () => wrap(new Worker(new URL('./bench.worker.ts', import.meta.url), { type: 'module' }));
window.startSoak = () => wrap(new Worker(new URL('./soak.worker.ts', import.meta.url), { type: 'module' }));
