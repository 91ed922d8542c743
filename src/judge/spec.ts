import {
  bernoulli,
  categorical,
  diagonalNormal,
  multivariateNormal,
  normal,
  type Distribution,
} from '../math/index.ts';
import type { IwaeProblem, PlanarFlowProblem, Problem } from './problem.ts';

/** A distribution as plain data, which can be written in a chapter or sent as JSON. */
export type DistributionSpec =
  | { readonly mean: number; readonly sd: number }
  | { readonly mean: number; readonly variance: number }
  | { readonly means: readonly number[]; readonly sds: readonly number[] }
  | { readonly means: readonly number[]; readonly variances: readonly number[] }
  | { readonly means: readonly number[]; readonly covariance: readonly (readonly number[])[] }
  | { readonly bernoulli: number }
  | { readonly categorical: readonly number[] };

export interface PairSpec {
  readonly q: DistributionSpec;
  readonly p: DistributionSpec;
}

/** A problem as plain data. One that names no kind is a divergence. */
export type ProblemSpec =
  | (PairSpec & { readonly kind?: 'divergence' })
  | (PairSpec & { readonly kind: 'cross-entropy' })
  | { readonly kind: 'entropy'; readonly p: DistributionSpec }
  | {
      readonly kind: 'log-likelihood';
      readonly p: DistributionSpec;
      readonly observations: readonly (number | readonly number[])[];
    }
  | (PairSpec & { readonly kind: 'elbo'; readonly reconstruction: number })
  | IwaeProblem
  | { readonly kind: 'iwae'; readonly weights: readonly number[] }
  | PlanarFlowProblem;

/**
 * The distribution that plain data describes.
 *
 * @throws RangeError for parameters that no distribution has.
 */
export const distributionFrom = (spec: DistributionSpec): Distribution => {
  if ('bernoulli' in spec) return bernoulli(spec.bernoulli);
  if ('categorical' in spec) return categorical(spec.categorical);
  if ('covariance' in spec) return multivariateNormal(spec.means, spec.covariance);
  if ('sds' in spec) return diagonalNormal(spec.means, spec.sds);
  if ('variances' in spec) return diagonalNormal(spec.means, spec.variances.map(Math.sqrt));
  return normal(spec.mean, 'sd' in spec ? spec.sd : Math.sqrt(spec.variance));
};

const iwaeFrom = (logWeights: readonly number[]): IwaeProblem => {
  if (logWeights.length > 0 && logWeights.every(Number.isFinite)) return { kind: 'iwae', logWeights };
  throw new RangeError(
    'The bound of K draws needs at least one weight, and every weight finite and greater than zero.',
  );
};

const planarFlowFrom = (flow: PlanarFlowProblem): PlanarFlowProblem => {
  const { w, u, z, b, constrained } = flow;
  if (w.length === 0 || u.length !== w.length || z.length !== w.length) {
    throw new RangeError(
      `A planar flow needs w, u and z of one length, at least 1, but they have ${w.length}, ${u.length} and ${z.length} entries.`,
    );
  }
  if (![...w, ...u, ...z, b].every(Number.isFinite))
    throw new RangeError('Every entry of w, u, z and b must be finite.');
  if (constrained && w.every((entry) => entry === 0)) {
    throw new RangeError('A constrained planar flow needs a w other than zero, for û divides by its length.');
  }
  return flow;
};

/**
 * The problem that plain data describes.
 *
 * @throws RangeError for parameters that no problem has.
 */
export const problemFrom = (spec: ProblemSpec): Problem => {
  switch (spec.kind) {
    case 'iwae':
      return iwaeFrom('weights' in spec ? spec.weights.map(Math.log) : spec.logWeights);
    case 'planar-flow':
      return planarFlowFrom(spec);
    case 'entropy':
      return { kind: spec.kind, p: distributionFrom(spec.p) };
    case 'log-likelihood':
      if (spec.observations.length === 0) throw new RangeError('A log-likelihood needs at least one observation.');
      return { kind: spec.kind, p: distributionFrom(spec.p), observations: spec.observations };
    case 'elbo':
      if (!Number.isFinite(spec.reconstruction)) {
        throw new RangeError(`The reconstruction term must be a finite number, but it is ${spec.reconstruction}.`);
      }
      return {
        kind: spec.kind,
        reconstruction: spec.reconstruction,
        q: distributionFrom(spec.q),
        p: distributionFrom(spec.p),
      };
    case 'cross-entropy':
      return { kind: spec.kind, q: distributionFrom(spec.q), p: distributionFrom(spec.p) };
    default:
      return { q: distributionFrom(spec.q), p: distributionFrom(spec.p) };
  }
};
