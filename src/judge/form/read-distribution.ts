import { distributionFrom, type DistributionSpec, type PairSpec } from '../distributions.ts';
import type { Entries } from './entries.ts';
import type { Family } from './families.ts';
import type { FieldId, Side } from './field.ts';
import { counted } from './counted.ts';

const readNormal = (entries: Entries, side: Side): DistributionSpec => {
  const [mean, spread] = [entries.number(`${side}Mean`), entries.number(`${side}Spread`)];
  return entries.choice(`${side}Given`) === 'variance' ? { mean, variance: spread } : { mean, sd: spread };
};

const readDiagonal = (entries: Entries, side: Side): DistributionSpec => {
  const [means, spreads] = [entries.vector(`${side}Means`), entries.vector(`${side}Spreads`)];
  if (entries.isRead(`${side}Means`, `${side}Spreads`) && means.length !== spreads.length) {
    entries.refuse(
      `${side}Spreads`,
      `The mean of ${side} has ${counted(means.length, 'entry')}, and here are ${spreads.length}. Give as many.`,
    );
  }
  return entries.choice(`${side}Given`) === 'variance' ? { means, variances: spreads } : { means, sds: spreads };
};

const asymmetryOf = (matrix: readonly (readonly number[])[]): string | null => {
  for (const [i, row] of matrix.entries()) {
    for (const [j, entry] of row.entries()) {
      const mirrored = matrix[j]?.[i] ?? NaN;
      if (Math.abs(entry - mirrored) <= 1e-12 * Math.max(Math.abs(entry), Math.abs(mirrored))) continue;
      return `A covariance is symmetric, but row ${i + 1}, column ${j + 1} has ${entry}, and row ${j + 1}, column ${i + 1} has ${mirrored}.`;
    }
  }
  return null;
};

const refuseCovariance = (entries: Entries, side: Side, spec: DistributionSpec & { covariance: unknown }): void => {
  const id = `${side}Covariance` as const;
  const [means, covariance] = [entries.vector(`${side}Means`), entries.matrix(id)];
  const isSquare = covariance.every((row) => row.length === covariance.length);
  if (!isSquare || (entries.isRead(`${side}Means`) && covariance.length !== means.length)) {
    const rows = `${counted(covariance.length, 'row')} of ${counted(covariance[0]?.length ?? 0, 'number')}`;
    const [wanted, because] = entries.isRead(`${side}Means`)
      ? [means.length, `The mean of ${side} has ${counted(means.length, 'entry')}`]
      : [covariance.length, 'A covariance is square'];
    entries.refuse(
      id,
      `I read ${rows}. ${because}, so give ${counted(wanted, 'row')} of ${counted(wanted, 'number')}.`,
    );
    return;
  }
  const asymmetry = asymmetryOf(covariance);
  if (asymmetry) return entries.refuse(id, asymmetry);
  if (!entries.isRead(`${side}Means`)) return;
  try {
    distributionFrom(spec);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    entries.refuse(
      id,
      'This matrix is not positive definite: some combination of the coordinates would have a variance of 0 or less.',
    );
  }
};

const readFull = (entries: Entries, side: Side): DistributionSpec => {
  const spec = { means: entries.vector(`${side}Means`), covariance: entries.matrix(`${side}Covariance`) };
  if (entries.isRead(`${side}Covariance`)) refuseCovariance(entries, side, spec);
  return spec;
};

const sumTolerance = 1e-9;

const readCategorical = (entries: Entries, side: Side): DistributionSpec => {
  const id = `${side}Probabilities` as const;
  const probabilities = entries.vector(id);
  const total = probabilities.reduce((sum, p) => sum + p, 0);
  if (entries.isRead(id) && Math.abs(total - 1) > sumTolerance) {
    entries.refuse(
      id,
      `These probabilities sum to ${Number(total.toPrecision(12))}, and they must sum to 1. Thirds may be written 1/3.`,
    );
  }
  return { categorical: probabilities };
};

/** One distribution of the form; what does not fit together is refused. */
export const readDistribution = (entries: Entries, family: Family, side: Side): DistributionSpec => {
  switch (family) {
    case 'normal':
      return readNormal(entries, side);
    case 'diagonal':
      return readDiagonal(entries, side);
    case 'full':
      return readFull(entries, side);
    case 'bernoulli':
      return { bernoulli: entries.number(`${side}Probability`) };
    case 'categorical':
      return readCategorical(entries, side);
  }
};

/** The field that tells how many dimensions or outcomes a distribution has; null for those in one dimension. */
const sizeField = (family: Family, side: Side): FieldId | null => {
  if (family === 'categorical') return `${side}Probabilities`;
  return family === 'diagonal' || family === 'full' ? `${side}Means` : null;
};

/** Two distributions over the same space. */
export const readPair = (entries: Entries, family: Family): PairSpec => {
  const [q, p] = [readDistribution(entries, family, 'q'), readDistribution(entries, family, 'p')];
  const [ofQ, ofP] = [sizeField(family, 'q'), sizeField(family, 'p')];
  if (ofQ && ofP && entries.isRead(ofQ, ofP)) {
    const [sizeQ, sizeP] = [entries.vector(ofQ).length, entries.vector(ofP).length];
    const noun = family === 'categorical' ? 'outcome' : 'dimension';
    if (sizeQ !== sizeP) {
      entries.refuse(ofP, `Here p has ${counted(sizeP, noun)}, and q has ${sizeQ}. Give both as many.`);
    }
  }
  return { q, p };
};
