import { inBackground } from '../../kit/work/background.ts';
import type { DerivationWorker } from './derivation.worker.ts';
import type { Evaluate } from './subject-model.ts';

/** One worker serves all derivations of a page. */
const { ask } = inBackground<DerivationWorker>(
  () => new Worker(new URL('./derivation.worker.ts', import.meta.url), { type: 'module', name: 'derivations' }),
);

/** Evaluates the lines of the derivation with this file name. */
export const evaluateInWorker =
  (name: string): Evaluate =>
  (parameters, subject) =>
    ask((worker) => worker.evaluate(name, parameters, subject));
