import { describe, expect, test } from 'vitest';
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
  standardOf,
} from '../../src/judge/generate/distributions.ts';
import type { DistributionSpec } from '../../src/judge/distributions.ts';
import { lessons, taughtOf } from '../../src/judge/kinds/lessons.ts';
import { difficulties, problemKinds, type Difficulty } from '../../src/judge/generate/index.ts';
import { half, pick, repeat, signedHalf, tenth, wholeNumber } from '../../src/judge/generate/numbers.ts';
import type { ProblemKind } from '../../src/judge/problem.ts';
import type { ProblemSpec } from '../../src/judge/spec.ts';
import { randomSource, type RandomSource } from '../../src/math/index.ts';

const drawn = <T>(draw: (source: RandomSource) => T, times = 400): T[] =>
  repeat(times, (seed) => draw(randomSource(seed)));
const setOf = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);
const range = (least: number, most: number, parts: number): number[] =>
  repeat(Math.round((most - least) * parts) + 1, (i) => (Math.round(least * parts) + i) / parts);
/** All the numbers under a key, of those distributions that have it. */
const under = (specs: readonly object[], key: string): number[] =>
  setOf(specs.flatMap((spec) => Object.entries(spec).flatMap(([name, value]) => (name === key ? [value].flat() : []))));
const keysOf = (specs: readonly object[]): string[] =>
  [...new Set(specs.map((spec) => Object.keys(spec).join(' ')))].sort();

const sds = [0.5, 1.5, 2, 2.5, 3, 3.5, 4, 5];
const halves = range(-6, 6, 2).filter((x) => x !== 0);

describe('numbers', () => {
  test('are drawn from their least to their most, both included', () => {
    expect(setOf(drawn((source) => wholeNumber(source, -2, 3)))).toEqual([-2, -1, 0, 1, 2, 3]);
    expect(setOf(drawn((source) => half(source, -1, 1)))).toEqual([-1, -0.5, 0, 0.5, 1]);
    expect(setOf(drawn((source) => tenth(source, 0.3, 0.6)))).toEqual([0.3, 0.4, 0.5, 0.6]);
    expect(setOf(drawn((source) => signedHalf(source, 0.5, 1)))).toEqual([-1, -0.5, 0.5, 1]);
    expect(setOf(drawn((source) => pick(source, [7, 8, 9])))).toEqual([7, 8, 9]);
  });
});

describe('a distribution', () => {
  test('that is normal has a mean in halves, never 0 unless centred, and a spread from a short list', () => {
    const bySd = drawn(normalBySd);
    expect([under(bySd, 'mean'), under(bySd, 'sd'), keysOf(bySd)]).toEqual([halves, sds, ['mean sd']]);
    const centred = drawn(centredNormal);
    expect([under(centred, 'mean'), under(centred, 'sd')]).toEqual([[0], sds]);
    const any = drawn(anyNormal);
    expect(keysOf(any)).toEqual(['mean sd', 'mean variance']);
    expect(under(any, 'mean')).toEqual(halves);
    expect(under(any, 'variance')).toEqual([0.25, 0.5, 2, 2.25, 3, 4, 5, 6.25, 9]);
  });

  test('whose entropy is asked has a spread in tenths, by either measure', () => {
    const inTenths = drawn(normalInTenths, 1500);
    expect(keysOf(inTenths)).toEqual(['mean sd', 'mean variance']);
    for (const key of ['sd', 'variance']) expect(under(inTenths, key)).toEqual(range(0.3, 6, 10));
  });

  test('with independent coordinates has as many as wanted, none of them −0', () => {
    const three = drawn(diagonal(3));
    expect(keysOf(three)).toEqual(['means sds', 'means variances']);
    for (const spec of three) for (const list of Object.values(spec)) expect(list).toHaveLength(3);
    expect(under(three, 'means')).toEqual(range(-4, 4, 2));
    expect(under(three, 'sds')).toEqual([0.5, 1, 1.5, 2, 3]);
    expect(under(three, 'variances')).toEqual([0.25, 0.5, 1, 2, 3, 4]);
    expect(standardOf(2)).toEqual({ means: [0, 0], sds: [1, 1] });
  });

  test.each([
    [2, 1],
    [3, 0.5],
  ])('with a covariance in %i dimensions is symmetric and diagonally dominant, with entries up to %d', (n, most) => {
    for (const spec of drawn(correlated(n), 200)) {
      if (!('covariance' in spec)) throw new TypeError('A covariance was wanted.');
      expect(spec.means).toHaveLength(n);
      expect(spec.means.every((mean) => Math.abs(mean) <= 3 && !Object.is(mean, -0))).toBe(true);
      expect(spec.covariance).toHaveLength(n);
      expect(spec.covariance[0]?.[1]).not.toBe(0);
      spec.covariance.forEach((row, i) => {
        expect(row).toHaveLength(n);
        expect([1.5, 2, 2.5, 3, 4]).toContain(row[i]);
        const others = row.filter((_, j) => j !== i);
        for (const other of others) expect(Math.abs(other)).toBeLessThanOrEqual(most);
        expect(others.reduce((sum, x) => sum + Math.abs(x), 0)).toBeLessThan(row[i] ?? 0);
        row.forEach((x, j) => expect(spec.covariance[j]?.[i]).toBe(x));
      });
    }
  });

  test('with a covariance has any sign in it, and 0 nowhere but beyond its first two coordinates', () => {
    const entriesAt = (n: number, i: number, j: number) =>
      setOf(drawn(correlated(n)).map((spec) => ('covariance' in spec ? (spec.covariance[i]?.[j] ?? NaN) : NaN)));
    expect(entriesAt(2, 0, 1)).toEqual([-1, -0.5, 0.5, 1]);
    expect(entriesAt(3, 0, 1)).toEqual([-0.5, 0.5]);
    expect([entriesAt(3, 0, 2), entriesAt(3, 1, 2)]).toEqual([
      [-0.5, 0, 0.5],
      [-0.5, 0, 0.5],
    ]);
  });

  test('of outcomes has none that is impossible, and probabilities that sum to 1', () => {
    expect(under(drawn(coin), 'bernoulli')).toEqual(range(0.1, 0.9, 10));
    expect(under(drawn(fineCoin), 'bernoulli')).toEqual(range(0.05, 0.95, 20));
    const three = drawn(outcomes(3, 10));
    for (const spec of three) {
      const shares = 'categorical' in spec ? spec.categorical.map((p) => Math.round(10 * p)) : [];
      expect(shares).toHaveLength(3);
      expect(Math.min(...shares)).toBeGreaterThan(0);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(10);
    }
    expect(under(three, 'categorical').length).toBeGreaterThan(5);
  });
});

/** What a distribution is, in a word, with its size: `normal`, `diagonal3`, `full2`, `coin`, `outcomes4`, `standard2`. */
const sortOf = (spec: DistributionSpec): string => {
  if ('bernoulli' in spec) return 'coin';
  if ('categorical' in spec) return `outcomes${spec.categorical.length}`;
  if ('covariance' in spec) return `full${spec.means.length}`;
  if ('mean' in spec) return 'sd' in spec && spec.mean === 0 && spec.sd === 1 ? 'standard1' : 'normal';
  const isStandard = 'sds' in spec && spec.means.every((x) => x === 0) && spec.sds.every((x) => x === 1);
  return `${isStandard ? 'standard' : 'diagonal'}${spec.means.length}`;
};

const sortOfProblem = (spec: ProblemSpec): string => {
  switch (spec.kind) {
    case 'entropy':
      return sortOf(spec.p);
    case 'log-likelihood':
      return `${spec.observations.length} of ${sortOf(spec.p)}`;
    case 'iwae':
      return 'weights' in spec ? `${spec.weights.length} weights` : `${spec.logWeights.length} log-weights`;
    case 'planar-flow':
      return `${[spec.w, spec.u, spec.z].map((v) => v.length).join('')}${spec.constrained ? ' constrained' : ''}`;
    case 'linear-collapse':
      return `${spec.eigenvalues.length} latents`;
    case 'code-bits':
      return `${spec.grids.length} grids`;
    case 'compression-ratio':
      return `${spec.grids.length} grids of ${spec.image[2]} colours`;
    case 'bits-per-dimension':
      return `${spec.depth} bits`;
    default:
      return `${sortOf(spec.q)} from ${sortOf(spec.p)}`;
  }
};

const normalHard = [
  ...['diagonal2 from full2', 'diagonal3 from diagonal3', 'diagonal4 from standard4', 'full2 from diagonal2'],
  ...['full2 from full2', 'full2 from standard2', 'full3 from standard3'],
];
const normalMiddle = ['diagonal2 from standard2', 'normal from normal'];
const middlePairs = ['coin from coin', ...normalMiddle, 'outcomes3 from outcomes3'];
const hardPairs = [...normalHard, 'outcomes4 from outcomes4', 'outcomes5 from outcomes5'];

const sorts: Record<ProblemKind, Record<Difficulty, readonly string[]>> = {
  divergence: { easy: ['normal from standard1'], middle: middlePairs, hard: hardPairs },
  'cross-entropy': { easy: ['coin from coin', 'normal from normal'], middle: middlePairs, hard: hardPairs },
  entropy: {
    easy: ['coin', 'normal'],
    middle: ['diagonal2', 'outcomes3'],
    hard: ['diagonal3', 'diagonal4', 'full2', 'full3', 'outcomes4', 'outcomes5'],
  },
  'log-likelihood': {
    easy: ['1 of normal', '2 of normal', '3 of coin', '4 of coin', '5 of coin'],
    middle: ['1 of diagonal2', '2 of diagonal2', '3 of normal', '3 of outcomes3', '4 of outcomes3'],
    hard: [
      ...['1 of diagonal3', '1 of full2', '1 of full3', '2 of diagonal3', '2 of full2'],
      ...['5 of outcomes5', '6 of outcomes5'],
    ],
  },
  elbo: { easy: ['normal from standard1'], middle: normalMiddle, hard: normalHard },
  iwae: { easy: ['2 weights', '3 weights'], middle: ['3 log-weights', '4 log-weights'], hard: ['5 log-weights'] },
  'linear-collapse': { easy: ['1 latents'], middle: ['2 latents'], hard: ['4 latents'] },
  'code-bits': { easy: ['1 grids'], middle: ['2 grids'], hard: ['2 grids'] },
  'compression-ratio': {
    easy: ['1 grids of 1 colours'],
    middle: ['1 grids of 3 colours'],
    hard: ['2 grids of 3 colours'],
  },
  frechet: {
    easy: ['normal from normal'],
    middle: ['diagonal2 from diagonal2', 'normal from normal'],
    hard: ['diagonal3 from diagonal3', 'full2 from diagonal2', 'full2 from full2'],
  },
  'bits-per-dimension': { easy: ['8 bits'], middle: ['8 bits'], hard: ['5 bits', '6 bits', '8 bits'] },
  'planar-flow': { easy: ['111'], middle: ['222'], hard: ['222 constrained', '333 constrained'] },
};

describe('a problem', () => {
  test.each(problemKinds.flatMap(({ kind }) => difficulties.map(({ difficulty }) => [kind, difficulty] as const)))(
    'of the kind %s that is %s is of these sorts, and of no other',
    (kind, difficulty) => {
      const specs = drawn(taughtOf({ kind }).draws[difficulty], 200);
      expect([...new Set(specs.map(sortOfProblem))].sort()).toEqual([...sorts[kind][difficulty]].sort());
      expect(new Set(specs.map((spec) => spec.kind))).toEqual(new Set([kind]));
    },
  );

  test('has observations near the mean, or outcomes that exist', () => {
    for (const { difficulty } of difficulties) {
      for (const spec of drawn(lessons['log-likelihood'].draws[difficulty], 150)) {
        if (spec.kind !== 'log-likelihood') throw new TypeError('A log-likelihood was wanted.');
        const { p, observations } = spec;
        const means = 'mean' in p ? [p.mean] : 'means' in p ? p.means : null;
        const reach = 'mean' in p ? 3 : 2;
        const count = 'categorical' in p ? p.categorical.length : 2;
        for (const x of observations.map((one) => [one].flat())) {
          expect(x).toHaveLength(means?.length ?? 1);
          x.forEach((value, i) =>
            means === null
              ? expect(range(0, count - 1, 1)).toContain(value)
              : expect(Math.abs(value - (means[i] ?? NaN))).toBeLessThanOrEqual(reach),
          );
        }
      }
    }
  });

  test('has observations on either side of the mean', () => {
    const sides = drawn(lessons['log-likelihood'].draws.middle).flatMap((spec) => {
      if (spec.kind !== 'log-likelihood' || !('mean' in spec.p || 'means' in spec.p)) return [];
      const means = 'mean' in spec.p ? [spec.p.mean] : spec.p.means;
      return spec.observations.map((x) => ([x].flat()[0] ?? NaN) - (means[0] ?? NaN));
    });
    expect(setOf(sides)).toEqual(range(-3, 3, 2));
  });

  test.each([
    ['easy', -12, 2],
    ['middle', -15, 10],
    ['hard', -30, 10],
  ] as const)('that is an ELBO and %s has a reconstruction term from %d up to −1', (difficulty, least, parts) => {
    const terms = drawn(lessons.elbo.draws[difficulty], 1500).map((spec) =>
      spec.kind === 'elbo' ? spec.reconstruction : NaN,
    );
    const allowed = range(least, -1, parts);
    for (const term of terms) expect(allowed).toContain(term);
    expect(setOf(terms).length).toBeGreaterThan(0.9 * allowed.length);
  });

  test('of weights has those of its difficulty: small ones, their logarithms, or only distant logarithms', () => {
    expect(under(drawn(lessons.iwae.draws.easy), 'weights')).toEqual([0.1, 0.2, 0.25, 0.4, 0.5, 1, 2, 3, 4, 5]);
    expect(under(drawn(lessons.iwae.draws.middle), 'logWeights')).toEqual(range(-6, 1, 2));
    for (const spec of drawn(lessons.iwae.draws.hard)) {
      const logWeights = 'logWeights' in spec ? spec.logWeights : [];
      expect([0, -10, -20, -40].some((far) => logWeights.every((log) => log <= far && log >= far - 6))).toBe(true);
    }
    expect(Math.min(...under(drawn(lessons.iwae.draws.hard), 'logWeights'))).toBeLessThan(-40);
  });

  test.each(['code-bits', 'compression-ratio'] as const)('of %s never has one grid twice', (kind) => {
    for (const { difficulty } of difficulties) {
      for (const spec of drawn<ProblemSpec>(taughtOf({ kind }).draws[difficulty])) {
        if (!('grids' in spec)) throw new TypeError('Grids were wanted.');
        expect(new Set(spec.grids.map(String)).size).toBe(spec.grids.length);
      }
    }
  });

  test('that is a planar flow has entries of either sign, in halves up to 2, and none that is 0', () => {
    const flows = drawn(lessons['planar-flow'].draws.hard);
    for (const key of ['w', 'u', 'z']) expect(under(flows, key)).toEqual(range(-2, 2, 2).filter((x) => x !== 0));
    expect(under(flows, 'b')).toEqual([-1.5, -1, -0.5, 0.5, 1, 1.5]);
  });
});
