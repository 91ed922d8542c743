import type { ProblemKind } from '../problem.ts';
import type { DistributionSpec, PairSpec, ProblemSpec } from '../spec.ts';
import type { Family } from './families.ts';
import type { Side, Texts } from './field.ts';

/** A problem as its form holds it. */
export interface Form {
  readonly kind: ProblemKind;
  readonly family: Family;
  readonly texts: Texts;
}

const listText = (numbers: readonly number[]): string => numbers.map(String).join('; ');
const rowsText = (rows: readonly (readonly number[])[]): string =>
  rows.map((row) => row.map(String).join(' ')).join('; ');

const familyOf = (spec: DistributionSpec): Family => {
  if ('bernoulli' in spec) return 'bernoulli';
  if ('categorical' in spec) return 'categorical';
  if ('covariance' in spec) return 'full';
  return 'means' in spec ? 'diagonal' : 'normal';
};

/** The narrowest family that holds both. */
const commonFamily = (q: Family, p: Family): Family => {
  if (q === p) return q;
  const widening: readonly Family[] = ['normal', 'diagonal', 'full'];
  const widest = widening[Math.max(widening.indexOf(q), widening.indexOf(p))];
  if (widest === undefined || !widening.includes(q) || !widening.includes(p)) {
    throw new RangeError(
      `One form holds two normals of any kind, or two distributions of one family, not ${q} and ${p}.`,
    );
  }
  return widest;
};

interface Normal {
  readonly means: readonly number[];
  readonly spreads: readonly number[];
  readonly given: 'sd' | 'variance';
}

const normalOf = (
  spec: Exclude<
    DistributionSpec,
    { readonly covariance: unknown } | { readonly bernoulli: number } | { readonly categorical: unknown }
  >,
): Normal => {
  if ('sd' in spec) return { means: [spec.mean], spreads: [spec.sd], given: 'sd' };
  if ('variance' in spec) return { means: [spec.mean], spreads: [spec.variance], given: 'variance' };
  if ('sds' in spec) return { means: spec.means, spreads: spec.sds, given: 'sd' };
  return { means: spec.means, spreads: spec.variances, given: 'variance' };
};

/** A square without the noise of floating point behind it: 0.01 for 0.1. */
const squared = (x: number): number => Number((x * x).toPrecision(15));

const covarianceOf = ({ spreads, given }: Normal): number[][] =>
  spreads.map((spread, i) => spreads.map((_, j) => (i !== j ? 0 : given === 'sd' ? squared(spread) : spread)));

const distributionTexts = (side: Side, spec: DistributionSpec, family: Family): Texts => {
  if ('bernoulli' in spec) return { [`${side}Probability`]: String(spec.bernoulli) };
  if ('categorical' in spec) return { [`${side}Probabilities`]: listText(spec.categorical) };
  if ('covariance' in spec) {
    return { [`${side}Means`]: listText(spec.means), [`${side}Covariance`]: rowsText(spec.covariance) };
  }
  const normal = normalOf(spec);
  const { means, spreads, given } = normal;
  if (family === 'full') {
    return { [`${side}Means`]: listText(means), [`${side}Covariance`]: rowsText(covarianceOf(normal)) };
  }
  return family === 'normal'
    ? { [`${side}Mean`]: listText(means), [`${side}Spread`]: listText(spreads), [`${side}Given`]: given }
    : { [`${side}Means`]: listText(means), [`${side}Spreads`]: listText(spreads), [`${side}Given`]: given };
};

const observationTexts = (observations: readonly (number | readonly number[])[], family: Family): Texts => {
  const rows = observations.map((x) => [x].flat());
  if (family === 'diagonal' || family === 'full') return { points: rowsText(rows) };
  const list = listText(rows.flat());
  if (family === 'normal') return { observations: list };
  return family === 'bernoulli' ? { tosses: list } : { outcomes: list };
};

const pairForm = (kind: ProblemKind, { q, p }: PairSpec): Form => {
  const family = commonFamily(familyOf(q), familyOf(p));
  return { kind, family, texts: { ...distributionTexts('q', q, family), ...distributionTexts('p', p, family) } };
};

/**
 * The form that holds a problem: `readForm` of it gives the problem back. Two normals of different kinds are written in the
 * wider one.
 *
 * @throws RangeError for a pair that no form holds, such as a normal and a Bernoulli.
 */
export const formFrom = (spec: ProblemSpec): Form => {
  switch (spec.kind) {
    case 'entropy':
    case 'log-likelihood': {
      const family = familyOf(spec.p);
      const texts = distributionTexts('p', spec.p, family);
      const observed = spec.kind === 'log-likelihood' ? observationTexts(spec.observations, family) : {};
      return { kind: spec.kind, family, texts: { ...texts, ...observed } };
    }
    case 'elbo': {
      const form = pairForm(spec.kind, spec);
      return { ...form, texts: { reconstruction: String(spec.reconstruction), ...form.texts } };
    }
    case 'iwae': {
      const [weights, weightsGiven] = 'weights' in spec ? [spec.weights, 'weights'] : [spec.logWeights, 'log-weights'];
      return { kind: spec.kind, family: 'normal', texts: { weights: listText(weights), weightsGiven } };
    }
    case 'planar-flow': {
      const { w, u, b, z, constrained } = spec;
      const texts = { w: listText(w), u: listText(u), b: String(b), z: listText(z) };
      return { kind: spec.kind, family: 'normal', texts: { ...texts, constrained: constrained ? 'yes' : 'no' } };
    }
    default:
      return pairForm(spec.kind ?? 'divergence', spec);
  }
};
