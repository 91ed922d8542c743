import type { Classroom, OverviewReading } from '../../../judge/class/classroom.ts';
import { inBackground, type Background } from '../../../kit/work/background.ts';
import { WorkerLost, type WorkerLike } from '../../../kit/work/worker-lost.ts';
import { createPool, type Pool, type RemoteClassroom } from './pool.ts';

/** More than this share no time worth their memory. */
const mostWorkers = 4;

/** Workers that hold a table together. */
export interface WorkerPool {
  readonly pool: Pool;
  close(): void;
}

const startWorker = (): WorkerLike =>
  new Worker(new URL('./grading.worker.ts', import.meta.url), { type: 'module', name: 'grading' });

const advise = (cause: unknown): never => {
  if (!(cause instanceof WorkerLost)) throw cause;
  throw new Error(`${cause.message} Try again; if that does not help, copy your table and reload the page.`, { cause });
};

function roomBehind({ ask }: Background<Classroom>): RemoteClassroom {
  return {
    open: (...asked) => ask<OverviewReading>((room) => room.open(...asked)).catch(advise),
    assign: (...asked) => ask((room) => room.assign(...asked)).catch(advise),
    grade: (...asked) => ask((room) => room.grade(...asked)).catch(advise),
    csvHeader: () => ask((room) => room.csvHeader()).catch(advise),
    csvRows: (...asked) => ask((room) => room.csvRows(...asked)).catch(advise),
  };
}

/** Starts as many workers as the machine has cores, four at most; `onLost` hears when one of them fails. */
export const startWorkers = (onLost: () => void): WorkerPool => {
  const count = Math.min(mostWorkers, navigator.hardwareConcurrency || 1);
  const grader = (): Background<Classroom> => inBackground(startWorker, onLost);
  const [first, ...others] = [grader(), ...Array.from({ length: count - 1 }, grader)] as const;
  for (const worker of [first, ...others]) worker.start();
  return {
    pool: createPool([roomBehind(first), ...others.map(roomBehind)]),
    close() {
      for (const worker of [first, ...others]) worker.stop();
    },
  };
};
