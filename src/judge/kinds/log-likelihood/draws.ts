import type { RandomSource } from '../../../math/index.ts';
import type { DistributionSpec } from '../../distributions.ts';
import { anyNormal, coin, correlated, diagonal, normalBySd, outcomes } from '../../generate/distributions.ts';
import { half, oneOf, repeat, wholeNumber, type Draw } from '../../generate/numbers.ts';
import type { LogLikelihoodSpec } from './problem.ts';

const meansOf = (p: DistributionSpec): number | readonly number[] | null =>
  'mean' in p ? p.mean : 'means' in p ? p.means : null;

/** What may come out of p: near its mean, or one of its outcomes. */
const observationOf = (p: DistributionSpec, source: RandomSource): number | readonly number[] => {
  const means = meansOf(p);
  if (typeof means === 'number') return means + half(source, -3, 3);
  if (means !== null) return means.map((mean) => mean + half(source, -2, 2));
  return wholeNumber(source, 0, 'categorical' in p ? p.categorical.length - 1 : 1);
};

const observed =
  (draw: Draw<DistributionSpec>, least: number, most: number): Draw<LogLikelihoodSpec> =>
  (source) => {
    const p = draw(source);
    const count = wholeNumber(source, least, most);
    return { kind: 'log-likelihood', p, observations: repeat(count, () => observationOf(p, source)) };
  };

export const logLikelihoodDraws = {
  easy: oneOf(observed(normalBySd, 1, 2), observed(normalBySd, 1, 2), observed(coin, 3, 5)),
  middle: oneOf(observed(anyNormal, 3, 3), observed(diagonal(2), 1, 2), observed(outcomes(3, 10), 3, 4)),
  hard: oneOf(
    observed(diagonal(3), 1, 2),
    observed(correlated(2), 1, 2),
    observed(correlated(3), 1, 1),
    observed(outcomes(5, 20), 5, 6),
  ),
};
