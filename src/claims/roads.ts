import type { Estimate } from '../math/index.ts';
import { estimateOf } from './estimate.ts';
import { isMonteCarlo, liveValue, standardErrorsTo, type LiveCheck } from './live.ts';

/** One road to a number, and where it ended. */
export interface RoadRow {
  readonly road: 'exact' | 'witness' | 'live';
  readonly value: number;
  /** The bound on its error, its standard error, or the tolerance of a float32 computation. */
  readonly 'known to ±': number;
  /** How many standard errors it lies from the exact value, where chance is involved. */
  readonly z?: number;
}

/** The roads to a number beside each other: the exact value, its witness, and the live check with its z. */
export function compareRoads({
  exact,
  witness,
  live,
}: {
  readonly exact: number | Estimate;
  readonly witness?: number | Estimate;
  readonly live?: LiveCheck;
}): RoadRow[] {
  const row = (road: RoadRow['road'], { value, error }: Estimate): RoadRow => ({ road, value, 'known to ±': error });
  const truth = estimateOf(exact);
  const rows = [row('exact', truth)];
  if (witness !== undefined) rows.push(row('witness', estimateOf(witness)));
  if (live === undefined) return rows;
  const z = standardErrorsTo(live, truth.value);
  const error = isMonteCarlo(live) ? live.standardError : live.tolerance;
  return [...rows, { ...row('live', { value: liveValue(live), error }), ...(z !== null && { z }) }];
}
