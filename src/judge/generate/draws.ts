import type { RandomSource } from '../../math/index.ts';
import type { ProblemKind } from '../problem.ts';
import type { DistributionSpec, PairSpec, ProblemSpec } from '../spec.ts';
import {
  anyNormal,
  centredNormal,
  coin,
  correlated,
  diagonal,
  fineCoin,
  normalBySd,
  normalInTenths,
  outcomes,
  standardNormal,
  standardOf,
} from './distributions.ts';
import type { Difficulty } from './lists.ts';
import { half, isHeads, pick, repeat, signedHalf, tenth, wholeNumber } from './numbers.ts';

type Draw<T> = (source: RandomSource) => T;

const oneOf =
  <T>(...draws: readonly [Draw<T>, ...Draw<T>[]]): Draw<T> =>
  (source) =>
    pick(source, draws)(source);

const always =
  (spec: DistributionSpec): Draw<DistributionSpec> =>
  () =>
    spec;

const pairOf =
  (q: Draw<DistributionSpec>, p: Draw<DistributionSpec> = q): Draw<PairSpec> =>
  (source) => ({ q: q(source), p: p(source) });

const againstStandard = (dimensions: number, q: Draw<DistributionSpec>): Draw<PairSpec> =>
  pairOf(q, always(dimensions === 1 ? standardNormal : standardOf(dimensions)));

/** Pairs of normals; those of coins and of categoricals, which an ELBO has not, stand below. */
const normalPairs: Record<Difficulty, Draw<PairSpec>> = {
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

const pairs: Record<Difficulty, Draw<PairSpec>> = {
  easy: normalPairs.easy,
  middle: oneOf(normalPairs.middle, normalPairs.middle, pairOf(coin), pairOf(outcomes(3, 10))),
  hard: oneOf(normalPairs.hard, normalPairs.hard, normalPairs.hard, pairOf(outcomes(4, 20)), pairOf(outcomes(5, 20))),
};

const singles: Record<Difficulty, Draw<DistributionSpec>> = {
  easy: oneOf(normalInTenths, normalInTenths, fineCoin),
  middle: oneOf(diagonal(2), outcomes(3, 20)),
  hard: oneOf(diagonal(3), diagonal(4), correlated(2), correlated(3), outcomes(4, 20), outcomes(5, 20)),
};

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
  (draw: Draw<DistributionSpec>, least: number, most: number): Draw<ProblemSpec> =>
  (source) => {
    const p = draw(source);
    const count = wholeNumber(source, least, most);
    return { kind: 'log-likelihood', p, observations: repeat(count, () => observationOf(p, source)) };
  };

const vector = (source: RandomSource, dimensions: number): number[] =>
  repeat(dimensions, () => signedHalf(source, 0.5, 2));

const planarFlow =
  (dimensions: number, constrained: boolean): Draw<ProblemSpec> =>
  (source) => ({
    kind: 'planar-flow',
    w: vector(source, dimensions),
    u: vector(source, dimensions),
    b: signedHalf(source, 0.5, 1.5),
    z: vector(source, dimensions),
    ...(constrained && { constrained }),
  });

const ofKind =
  <K extends 'divergence' | 'cross-entropy'>(kind: K, draw: Draw<PairSpec>): Draw<ProblemSpec> =>
  (source) => ({ kind, ...draw(source) });

const entropy =
  (draw: Draw<DistributionSpec>): Draw<ProblemSpec> =>
  (source) => ({ kind: 'entropy', p: draw(source) });

const elbo =
  (draw: Draw<PairSpec>, reconstruction: Draw<number>): Draw<ProblemSpec> =>
  (source) => ({ kind: 'elbo', reconstruction: reconstruction(source), ...draw(source) });

/** Weights so small that only their logarithms are given, up to where exp would lose them all to rounding. */
const distantWeights: Draw<ProblemSpec> = (source) => {
  const far = pick(source, [0, -10, -20, -40]);
  return { kind: 'iwae', logWeights: repeat(5, () => far + tenth(source, -6, 0)) };
};

/** How each kind of problem is drawn, before anyone asks whether its mistakes can be told apart. */
export const draws: Record<ProblemKind, Record<Difficulty, Draw<ProblemSpec>>> = {
  divergence: {
    easy: ofKind('divergence', pairs.easy),
    middle: ofKind('divergence', pairs.middle),
    hard: ofKind('divergence', pairs.hard),
  },
  'cross-entropy': {
    easy: ofKind('cross-entropy', oneOf(pairOf(normalBySd, centredNormal), pairOf(coin))),
    middle: ofKind('cross-entropy', pairs.middle),
    hard: ofKind('cross-entropy', pairs.hard),
  },
  entropy: { easy: entropy(singles.easy), middle: entropy(singles.middle), hard: entropy(singles.hard) },
  'log-likelihood': {
    easy: oneOf(observed(normalBySd, 1, 2), observed(normalBySd, 1, 2), observed(coin, 3, 5)),
    middle: oneOf(observed(anyNormal, 3, 3), observed(diagonal(2), 1, 2), observed(outcomes(3, 10), 3, 4)),
    hard: oneOf(
      observed(diagonal(3), 1, 2),
      observed(correlated(2), 1, 2),
      observed(correlated(3), 1, 1),
      observed(outcomes(5, 20), 5, 6),
    ),
  },
  elbo: {
    easy: elbo(normalPairs.easy, (source) => half(source, -12, -1)),
    middle: elbo(normalPairs.middle, (source) => tenth(source, -15, -1)),
    hard: elbo(normalPairs.hard, (source) => tenth(source, -30, -1)),
  },
  iwae: {
    easy: (source) => ({
      kind: 'iwae',
      weights: repeat(wholeNumber(source, 2, 3), () => pick(source, [0.1, 0.2, 0.25, 0.4, 0.5, 1, 2, 3, 4, 5])),
    }),
    middle: (source) => ({
      kind: 'iwae',
      logWeights: repeat(wholeNumber(source, 3, 4), () => half(source, isHeads(source) ? -6 : -3, 1)),
    }),
    hard: distantWeights,
  },
  'planar-flow': {
    easy: planarFlow(1, false),
    middle: planarFlow(2, false),
    hard: oneOf(planarFlow(2, true), planarFlow(3, true)),
  },
};
