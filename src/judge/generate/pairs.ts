import type { DistributionSpec, PairSpec } from '../distributions.ts';
import {
  anyNormal,
  coin,
  correlated,
  diagonal,
  normalBySd,
  outcomes,
  standardNormal,
  standardOf,
} from './distributions.ts';
import type { Difficulty } from './lists.ts';
import { always, oneOf, type Draw } from './numbers.ts';

export const pairOf =
  (q: Draw<DistributionSpec>, p: Draw<DistributionSpec> = q): Draw<PairSpec> =>
  (source) => ({ q: q(source), p: p(source) });

const againstStandard = (dimensions: number, q: Draw<DistributionSpec>): Draw<PairSpec> =>
  pairOf(q, always(dimensions === 1 ? standardNormal : standardOf(dimensions)));

/** Pairs of normals; those of coins and of categoricals, which an ELBO has not, stand below. */
export const normalPairs: Record<Difficulty, Draw<PairSpec>> = {
  easy: againstStandard(1, normalBySd),
  middle: oneOf(pairOf(anyNormal), pairOf(anyNormal), againstStandard(2, diagonal(2))),
  hard: oneOf(
    pairOf(diagonal(3)),
    againstStandard(4, diagonal(4)),
    againstStandard(2, correlated(2)),
    pairOf(correlated(2), diagonal(2)),
    pairOf(diagonal(2), correlated(2)),
    pairOf(correlated(2)),
    againstStandard(3, correlated(3)),
  ),
};

export const pairs: Record<Difficulty, Draw<PairSpec>> = {
  easy: normalPairs.easy,
  middle: oneOf(normalPairs.middle, normalPairs.middle, pairOf(coin), pairOf(outcomes(3, 10))),
  hard: oneOf(normalPairs.hard, normalPairs.hard, normalPairs.hard, pairOf(outcomes(4, 20)), pairOf(outcomes(5, 20))),
};
