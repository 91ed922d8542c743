import type { Classroom, OverviewReading, Wishes } from '../../../judge/class/classroom.ts';
import type { Assignment, Grade } from '../../../judge/class/grade.ts';

/** A classroom that answers later, as one in a worker does. */
export type RemoteClassroom = {
  readonly [K in keyof Classroom]: (...args: Parameters<Classroom[K]>) => Promise<ReturnType<Classroom[K]>>;
};

/** Rows that one request grades: quick enough to show progress and to stop, slow enough to be worth a message. */
const batch = 100;

/** Several classrooms with the same table, which share the grading. */
export interface Pool {
  open(text: string, wishes: Wishes): Promise<OverviewReading>;
  assign(assignment: Assignment): Promise<void>;
  /**
   * Grades the entries of the open table; `onProgress` hears how many are done. Null where `isCancelled` came true first.
   */
  grade(
    count: number,
    onProgress: (done: number) => void,
    isCancelled: () => boolean,
  ): Promise<readonly Grade[] | null>;
  /** The graded table as CSV, in pieces. */
  csv(grades: readonly Grade[]): Promise<readonly string[]>;
}

export const createPool = (rooms: readonly [RemoteClassroom, ...RemoteClassroom[]]): Pool => {
  const [first] = rooms;
  return {
    async open(text, wishes) {
      const [reading] = await Promise.all(rooms.map((room) => room.open(text, wishes)));
      if (!reading) throw new Error('A pool has at least one classroom.');
      return reading;
    },
    async assign(assignment) {
      await Promise.all(rooms.map((room) => room.assign(assignment)));
    },
    async grade(count, onProgress, isCancelled) {
      const grades: Grade[] = [];
      let [next, done] = [0, 0];
      const serve = async (room: RemoteClassroom): Promise<void> => {
        while (next < count && !isCancelled()) {
          const from = next;
          next = Math.min(count, from + batch);
          const part = await room.grade(from, next);
          for (const [index, grade] of part.entries()) grades[from + index] = grade;
          done += part.length;
          onProgress(done);
        }
      };
      await Promise.all(rooms.map(serve));
      return isCancelled() ? null : grades;
    },
    async csv(grades) {
      const pieces = [await first.csvHeader()];
      const step = 10 * batch;
      for (let from = 0; from < Math.max(grades.length, 1); from += step) {
        pieces.push(await first.csvRows(from, grades.slice(from, from + step)));
      }
      return pieces;
    },
  };
};
