import { lostOver, roundingOf } from '../../estimate.ts';
import type { Target } from '../../tolerance.ts';
import type { BitsPerDimensionProblem } from './problem.ts';

/** In nats, as every value with a unit: b log 2 − log p(x)/D. What is worked out besides the bits is the quotient. */
export const bitsPerDimensionTarget = ({ logDensity, dimensions, depth }: BitsPerDimensionProblem): Target => {
  const [whole, quotient] = [depth * Math.LN2, logDensity / dimensions];
  return {
    value: whole - quotient,
    error: lostOver(whole + Math.abs(quotient)) + roundingOf(logDensity) / dimensions,
    ...(quotient !== 0 && { workedOut: Math.abs(quotient) }),
  };
};
