import type { IwaeProblem, IwaeSpec } from './problem.ts';

/**
 * The problem that plain data describes.
 *
 * @throws RangeError for numbers that no problem of the kind has.
 */
export const iwaeFrom = (spec: IwaeSpec): IwaeProblem => {
  const logWeights = 'weights' in spec ? spec.weights.map(Math.log) : spec.logWeights;
  if (logWeights.length > 0 && logWeights.every(Number.isFinite)) return { kind: 'iwae', logWeights };
  throw new RangeError(
    'The bound of K draws needs at least one weight, and every weight finite and greater than zero.',
  );
};
