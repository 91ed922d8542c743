import type { DistributionSpec } from '../distributions.ts';
import { half, isHeads, pick, repeat, signedHalf, tenth, wholeNumber, type Draw } from './numbers.ts';

const sds = [0.5, 1.5, 2, 2.5, 3, 3.5, 4, 5] as const;
/** Squares and others: a variance need not be one. */
const variances = [0.25, 0.5, 2, 2.25, 3, 4, 5, 6.25, 9] as const;

export const standardNormal: DistributionSpec = { mean: 0, sd: 1 };

export const standardOf = (dimensions: number): DistributionSpec => ({
  means: repeat(dimensions, () => 0),
  sds: repeat(dimensions, () => 1),
});

/** N(μ, σ²) by its standard deviation. */
export const normalBySd: Draw<DistributionSpec> = (source) => ({
  mean: signedHalf(source, 0.5, 6),
  sd: pick(source, sds),
});

/** A spread in tenths: the entropy shows nothing else of a normal. */
export const normalInTenths: Draw<DistributionSpec> = (source) => {
  const mean = signedHalf(source, 0.5, 6);
  const spread = tenth(source, 0.3, 6);
  return isHeads(source) ? { mean, sd: spread } : { mean, variance: spread };
};

/** Centred, yet with a spread that shows where a logarithm went wrong. */
export const centredNormal: Draw<DistributionSpec> = (source) => ({ mean: 0, sd: pick(source, sds) });

/** N(μ, σ²) by its standard deviation or its variance. */
export const anyNormal: Draw<DistributionSpec> = (source) =>
  isHeads(source) ? normalBySd(source) : { mean: signedHalf(source, 0.5, 6), variance: pick(source, variances) };

/** Independent coordinates, by their standard deviations or their variances. */
export const diagonal =
  (dimensions: number): Draw<DistributionSpec> =>
  (source) => {
    const means = repeat(dimensions, () => signedHalf(source, 0, 4) + 0);
    return isHeads(source)
      ? { means, sds: repeat(dimensions, () => pick(source, [0.5, 1, 1.5, 2, 3])) }
      : { means, variances: repeat(dimensions, () => pick(source, [0.25, 0.5, 1, 2, 3, 4])) };
  };

/** The greatest covariance that goes with variances from 1.5 in so many dimensions: each row stays diagonally dominant. */
const greatestCovariance = (dimensions: number): number => (dimensions === 2 ? 1 : 0.5);

/** A covariance that is not diagonal: its first two coordinates always go together. */
export const correlated =
  (dimensions: number): Draw<DistributionSpec> =>
  (source) => {
    const most = greatestCovariance(dimensions);
    const covariance = repeat(dimensions, () => repeat(dimensions, () => 0));
    covariance.forEach((row, i) => {
      row[i] = pick(source, [1.5, 2, 2.5, 3, 4]);
      covariance.slice(0, i).forEach((other, j) => {
        const shared = j === 0 && i === 1 ? signedHalf(source, 0.5, most) : half(source, -most, most);
        row[j] = shared;
        other[i] = shared;
      });
    });
    return { means: repeat(dimensions, () => signedHalf(source, 0, 3) + 0), covariance };
  };

export const coin: Draw<DistributionSpec> = (source) => ({ bernoulli: tenth(source, 0.1, 0.9) });

/** A coin in multiples of 0.05. */
export const fineCoin: Draw<DistributionSpec> = (source) => ({ bernoulli: wholeNumber(source, 1, 19) / 20 });

/** Probabilities in multiples of 1/parts, none of them zero. */
export const outcomes =
  (count: number, parts: number): Draw<DistributionSpec> =>
  (source) => {
    const shares = repeat(count, () => 1);
    repeat(parts - count, () => {
      const lucky = wholeNumber(source, 0, count - 1);
      shares[lucky] = (shares[lucky] ?? 0) + 1;
    });
    return { categorical: shares.map((share) => share / parts) };
  };
