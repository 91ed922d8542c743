import { inBackground, type Background } from './background.ts';
import { type WorkerLike } from './worker-lost.ts';
import type { Computation, Computing, ResultOf } from './computation.ts';

/** Runs a computation away from the page: its partial results, if it has any, and at last the whole one. */
export type InWorker<C extends Computation> = (...asked: Parameters<C>) => AsyncGenerator<ResultOf<C>, void>;

let runs = 0;

/** Computations in the worker that a connection leads to. */
export const computingIn =
  ({ ask }: Pick<Background<Computing>, 'ask'>) =>
  <C extends Computation>(name: string): InWorker<C> =>
    async function* (...asked) {
      const run = runs++;
      /** Whether the worker waits with another part. */
      let waits = false;
      try {
        do {
          waits = false;
          const { value, last } = await ask((worker) => worker.next(run, name, asked));
          waits = !last;
          yield value as ResultOf<C>;
        } while (waits);
      } finally {
        if (waits) void ask((worker) => worker.leave(run)).catch(() => undefined);
      }
    };

const startWorker = (): WorkerLike =>
  new Worker(new URL('./figure.worker.ts', import.meta.url), { type: 'module', name: 'figures' });

/** A figure's worker works no longer at one part of a computation, in seconds. */
const patience = 10;

export interface ComputingWorker {
  /**
   * Runs `name.compute.ts` in this worker. The type is the file's default export:
   * `run<typeof import('./name.compute.ts').default>('name')`.
   */
  run<C extends Computation>(name: string): InWorker<C>;
  /** Ends the worker with all that it computes: that rejects with Stopped. The next question starts another. */
  stop(): void;
}

/** A worker for computations that follow one another. Work that must not wait for each other takes a worker each. */
export const computingWorker = (): ComputingWorker => {
  const background = inBackground<Computing>(startWorker, undefined, patience);
  return { run: computingIn(background), stop: background.stop };
};

/** The whole result of a computation, without its parts. */
export async function wholeOf<Result>(parts: AsyncIterable<Result>): Promise<Result> {
  let whole!: Result;
  for await (const part of parts) whole = part;
  return whole;
}
