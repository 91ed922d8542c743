import type { Problem, Step } from '../problem.ts';
import type { Unit } from '../reading/units.ts';

/** A mistake that students make, as a function of the problem. */
export interface Misconception {
  readonly id: string;
  /** The line of the worked solution that it breaks. */
  readonly step: Step;
  /** What the student gets, in nats, who makes it; empty where the problem gives no occasion. */
  readonly values: (problem: Problem) => readonly number[];
  /** A sentence for the student. */
  readonly message: (problem: Problem) => string;
  /** Only for answers that name this unit. */
  readonly unit?: Unit;
}
