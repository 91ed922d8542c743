import type { WorkerPool } from './workers.ts';

/** The workers of a page, started when they are first needed, and others where one of these has failed. */
export interface Staff {
  /** Starts them, so that they are here before there is anything to ask. */
  connect(): void;
  ask<T>(question: (pool: WorkerPool['pool']) => Promise<T>): Promise<T>;
  /** As `ask`, of workers that hold the table: `give` hands it to them where the ones that had it are gone. */
  askHolders<T>(give: () => Promise<unknown>, question: (pool: WorkerPool['pool']) => Promise<T>): Promise<T>;
  /** Notes that the workers hold the table now. */
  markAsHolders(): void;
  close(): void;
}

export const createStaff = (startWorkers: (onLost: () => void) => WorkerPool): Staff => {
  let workers: WorkerPool | undefined;
  let holders: WorkerPool | undefined;

  const connect = (): WorkerPool => (workers ??= startWorkers(close));
  const ask: Staff['ask'] = async (question) => question(connect().pool);

  function close(): void {
    const leaving = workers;
    workers = undefined;
    leaving?.close();
  }

  return {
    connect,
    ask,
    async askHolders(give, question) {
      if (holders === undefined || holders !== workers) await give();
      return ask(question);
    },
    markAsHolders() {
      holders = workers;
    },
    close,
  };
};
