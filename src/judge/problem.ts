import type {
  Bernoulli,
  Categorical,
  DiagonalNormal,
  Distribution,
  MultivariateNormal,
  Normal,
} from '../math/index.ts';
import type { Kinds } from './kinds/index.ts';

/** What a problem may ask. */
export type ProblemKind = keyof Kinds;

/** What a homework asks. */
export type NamedProblem = ReturnType<Kinds[ProblemKind]['problemFrom']>;

/** What names no kind. */
export type Unnamed<T> = T & { readonly kind?: undefined };

/** What a homework asks, as a script may write it: a problem that names no kind is a divergence. */
export type Problem = NamedProblem | Unnamed<Pair>;

/** With its kind, where that was left out. */
export function named<T extends { readonly kind: ProblemKind }, P extends object>(
  given: T | Unnamed<P>,
): T | (P & { readonly kind: 'divergence' }) {
  return given.kind === undefined ? { ...given, kind: 'divergence' } : given;
}

export const kindOf = (problem: Problem): ProblemKind => named(problem).kind;

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
