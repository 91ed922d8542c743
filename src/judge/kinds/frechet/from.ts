import { type DistributionSpec, distributionFrom } from '../../distributions.ts';
import { meansOf } from '../../gaussian-terms.ts';
import { type Gaussian, isGaussian } from '../../problem.ts';
import type { FrechetProblem, FrechetSpec } from './problem.ts';

const normalFrom = (spec: DistributionSpec): Gaussian => {
  const distribution = distributionFrom(spec);
  if (isGaussian(distribution)) return distribution;
  throw new RangeError(`A Fréchet distance is asked of two normals, but one is ${distribution.kind}.`);
};

/**
 * The problem that plain data describes.
 *
 * @throws RangeError for numbers that no problem of the kind has.
 */
export const frechetFrom = ({ kind, ...pair }: FrechetSpec): FrechetProblem => {
  const [q, p] = [normalFrom(pair.q), normalFrom(pair.p)];
  const [ofQ, ofP] = [meansOf(q).length, meansOf(p).length];
  if (ofQ === ofP) return { kind, q, p };
  throw new RangeError(`A Fréchet distance needs two normals of one dimension, but q has ${ofQ} and p has ${ofP}.`);
};
