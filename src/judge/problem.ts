import type {
  Bernoulli,
  Categorical,
  DiagonalNormal,
  Distribution,
  MultivariateNormal,
  Normal,
} from '../math/index.ts';

/** How far q is from p: D_KL(q ‖ p). Any pair whose divergence `kl` knows. */
export interface DivergenceProblem {
  readonly kind?: 'divergence';
  readonly q: Distribution;
  readonly p: Distribution;
}

/** H(q, p) = −E_q[log p]. */
export interface CrossEntropyProblem {
  readonly kind: 'cross-entropy';
  readonly q: Distribution;
  readonly p: Distribution;
}

/** H(p) = −E_p[log p]; the differential entropy of a density. */
export interface EntropyProblem {
  readonly kind: 'entropy';
  readonly p: Distribution;
}

/**
 * The sum of log p(x) over the observations. An observation of a distribution over vectors is a vector, of any other a
 * number: 0 or 1 for a Bernoulli (or a grey pixel between), the outcome's index for a categorical.
 */
export interface LogLikelihoodProblem {
  readonly kind: 'log-likelihood';
  readonly p: Distribution;
  readonly observations: readonly (number | readonly number[])[];
}

/** The ELBO from its two terms: a reconstruction term E_q[log p(x | z)] in nats, less D_KL(q ‖ p). */
export interface ElboProblem {
  readonly kind: 'elbo';
  readonly reconstruction: number;
  readonly q: Distribution;
  readonly p: Distribution;
}

/** The importance-weighted bound of K draws: log (1/K) Σ wₖ, from their log-weights. (Burda et al., 2016, eq. 8.) */
export interface IwaeProblem {
  readonly kind: 'iwae';
  readonly logWeights: readonly number[];
}

/**
 * log |det ∂f/∂z| of the planar flow f(z) = z + u tanh(w·z + b). (Rezende and Mohamed, 2015, eq. 10–12.) Where `constrained`,
 * u is a free parameter, and û = u + (softplus(w·u) − 1 − w·u) w/‖w‖² stands in its place, which keeps f invertible.
 */
export interface PlanarFlowProblem {
  readonly kind: 'planar-flow';
  readonly w: readonly number[];
  readonly u: readonly number[];
  readonly b: number;
  readonly z: readonly number[];
  readonly constrained?: boolean;
}

/** What a homework asks. A problem that names no kind is a divergence. */
export type Problem =
  | DivergenceProblem
  | CrossEntropyProblem
  | EntropyProblem
  | LogLikelihoodProblem
  | ElboProblem
  | IwaeProblem
  | PlanarFlowProblem;

export type ProblemKind = NonNullable<Problem['kind']>;

export const kindOf = (problem: Problem): ProblemKind => problem.kind ?? 'divergence';

/** Two distributions to compare. */
export interface Pair {
  readonly q: Distribution;
  readonly p: Distribution;
}

export interface NormalPair {
  readonly q: Normal;
  readonly p: Normal;
}

/** The lines of a worked solution that a mistake can break. */
export type Step =
  | 'definition'
  | 'formula'
  | 'substitution'
  | 'squares'
  | 'logarithm'
  | 'terms'
  | 'sum'
  | 'difference'
  | 'value'
  | 'bits';

export type Gaussian = Normal | DiagonalNormal | MultivariateNormal;
export type Discrete = Bernoulli | Categorical;

export const isNormalPair = (pair: Pair): pair is NormalPair => pair.q.kind === 'normal' && pair.p.kind === 'normal';

export const isGaussian = (d: Distribution): d is Gaussian =>
  d.kind === 'normal' || d.kind === 'diagonal-normal' || d.kind === 'multivariate-normal';

export const isDiscrete = (d: Distribution): d is Discrete => d.kind === 'bernoulli' || d.kind === 'categorical';

/** The probabilities of a discrete distribution's outcomes: those of 0 and 1 for a Bernoulli. */
export const probabilitiesOf = (d: Discrete): readonly number[] =>
  d.kind === 'bernoulli' ? [d.complement, d.p] : d.probabilities;
