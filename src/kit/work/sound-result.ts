import type { Estimate } from '../../math/index.ts';
import { figures } from '../../text/number.ts';
import { isTold } from '../../text/told.ts';

/** Numbers that came to nothing: a sentence says so, and no drawing is made of them. */
const beyond = 'Its numbers are beyond what can be computed with.';

/** A result as it is, unless NaN stands somewhere in it. @throws RangeError, a sentence, if it does. */
export function withoutNaN<Result>(result: Result): Result {
  if (!every(result, (value) => !Number.isNaN(value))) throw new RangeError(beyond);
  return result;
}

/** A result as it is, unless a number somewhere in it is not finite. @throws RangeError, a sentence, if one is not. */
export function finite<Result>(result: Result): Result {
  if (!every(result, Number.isFinite)) throw new RangeError(beyond);
  return result;
}

/**
 * The value of an estimate, unless digits that would be printed of it may be wrong (see `isTold`). @throws RangeError, a
 * sentence, if they may.
 */
export function told(estimate: Estimate, moves = false): number {
  if (isTold(estimate, moves)) return estimate.value;
  if (!Number.isFinite(estimate.error + estimate.value)) throw new RangeError(beyond);
  throw new RangeError(`It is known only to within ± ${figures(estimate.error, 2)}, too roughly to be printed.`);
}

/** Whether all the numbers of plain data pass. */
function every(data: unknown, passes: (value: number) => boolean): boolean {
  if (typeof data === 'number') return passes(data);
  if (ArrayBuffer.isView(data)) return (data as Float64Array).every(passes);
  return typeof data !== 'object' || data === null || Object.values(data).every((part) => every(part, passes));
}
