import type { Bernoulli } from './bernoulli.ts';
import type { Categorical } from './categorical.ts';
import type { DiagonalNormal } from './diagonal-normal.ts';
import type { MultivariateNormal } from './multivariate-normal.ts';
import type { Normal } from './normal.ts';

/** Any distribution of this book. */
export type Distribution = Normal | DiagonalNormal | MultivariateNormal | Bernoulli | Categorical;

export type Kind = Distribution['kind'];

/** The distribution whose kind is K. */
export type OfKind<K extends Kind> = Extract<Distribution, { kind: K }>;

const NAMES: Record<Kind, string> = {
  normal: 'normal',
  'diagonal-normal': 'diagonal normal',
  'multivariate-normal': 'multivariate normal',
  bernoulli: 'Bernoulli',
  categorical: 'categorical',
};

/** The kind in words. */
export function nameOf(kind: Kind): string {
  return NAMES[kind];
}

export function isOfKind<K extends Kind>(distribution: Distribution, kind: K): distribution is OfKind<K> {
  return distribution.kind === kind;
}

/** Whether a value is a distribution, as far as its kind tells. */
export function isDistribution(value: unknown): value is Distribution {
  return (
    typeof value === 'object' && value !== null && 'kind' in value && Object.keys(NAMES).includes(String(value.kind))
  );
}
