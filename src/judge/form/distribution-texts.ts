import type { DistributionSpec, PairSpec } from '../distributions.ts';
import type { FilledForm } from '../kinds/form.ts';
import type { Family } from './families.ts';
import type { Side, Texts } from './field.ts';
import { listText, rowsText } from './list-text.ts';

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

/** One distribution, typed. */
export const writeDistribution = (side: Side, spec: DistributionSpec): FilledForm => {
  const family = familyOf(spec);
  return { family, texts: distributionTexts(side, spec, family) };
};

/**
 * Two distributions, typed. Two normals of different kinds are written in the wider one.
 *
 * @throws RangeError for a pair that no form holds, such as a normal and a Bernoulli.
 */
export const writePair = ({ q, p }: PairSpec): FilledForm => {
  const family = commonFamily(familyOf(q), familyOf(p));
  return { family, texts: { ...distributionTexts('q', q, family), ...distributionTexts('p', p, family) } };
};
