import { wrap, type Remote } from 'comlink';
import type { DerivationWorker } from './derivation.worker.ts';
import type { Evaluate } from './subject-model.ts';

interface Connection {
  readonly remote: Remote<DerivationWorker>;
  readonly broken: Promise<never>;
}

let connection: Connection | undefined;

/** One worker serves all derivations of a page, started at the first request; after it broke the next starts another. */
function connect(): Connection {
  const worker = new Worker(new URL('./derivation.worker.ts', import.meta.url), {
    type: 'module',
    name: 'derivations',
  });
  const { promise: broken, reject } = Promise.withResolvers<never>();
  broken.catch(() => undefined);
  worker.addEventListener('error', () => {
    connection = undefined;
    reject(new Error('The browser did not start or keep a background worker. Reload the page to try again.'));
  });
  return { remote: wrap<DerivationWorker>(worker), broken };
}

/** Evaluates the lines of the derivation with this file name. */
export const evaluateInWorker =
  (name: string): Evaluate =>
  (parameters, subject) => {
    const { remote, broken } = (connection ??= connect());
    return Promise.race([remote.evaluate(name, parameters, subject), broken]);
  };
