import type { Step } from '../problem.ts';
import type { WrittenUnit } from '../reading/units.ts';
import type { SeldomMistake } from './seldom.ts';

/** A mistake that students make, in one problem. */
export interface Misconception {
  readonly id: string;
  /** The line of the worked solution that it breaks. */
  readonly step: Step;
  /** The mistake as a clause, without its value: “the factor ½ is missing”. */
  readonly clause: string;
  /** A sentence for the student who made it and no other. */
  readonly message: string;
  /** The ways in which it can be made; one unless told. */
  readonly forms?: number;
  /** Only for answers that name this unit. */
  readonly unit?: WrittenUnit;
  /** Not for answers that are read in this unit. */
  readonly exceptUnit?: WrittenUnit;
}

/** The mistakes made in one go at a problem: their ids, each with which of its forms. */
export type Slips = ReadonlyMap<string, number>;

/** How a problem is worked out in plain float64, rightly or with mistakes where they happen. */
export interface Working {
  /** What may go wrong, the commonest first. */
  readonly misconceptions: readonly Misconception[];
  /** What comes out with these mistakes, in nats; the truth with none. NaN where a mistake has no occasion. */
  value(slips: Slips): number;
  /** The mistakes that are made now and then, each with its values. */
  seldom(): readonly SeldomMistake[];
}
