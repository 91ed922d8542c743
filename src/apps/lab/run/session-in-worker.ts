import { inBackground } from '../../../kit/work/background.ts';
import { openSession, type OpenSession } from '../../../models/toy-vae/training/index.ts';
import type { OpenRunner } from '../../../models/toy-vae/training/runner.ts';

const startWorker = (): Worker =>
  new Worker(new URL('../../../models/toy-vae/training/worker.ts', import.meta.url), {
    type: 'module',
    name: 'training',
  });

/** It trains in slices of milliseconds, and gives a sign between them; in seconds. */
const patience = 6;

/** A session of training in a worker of its own. */
export const openSessionInWorker: OpenSession = (options) =>
  openSession(options, (onLost) => inBackground<OpenRunner>(startWorker, onLost, patience));
