import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedOf, judge, problemFrom, solve, statementOf, type ProblemSpec } from '../../src/judge/index.ts';
import { integrate, normalQuantile } from '../../src/math/index.ts';
import { asAsked } from './as-asked.ts';
import { expectMistakes } from './expect-mistakes.ts';

const { log, log2, log10, sqrt, exp, LN2, LN10 } = Math;

const valueOf = (spec: ProblemSpec): number => asAsked(spec, expectedOf(problemFrom(spec)));

describe('what the latents of a linear VAE carry', () => {
  const carried = (eigenvalues: readonly number[], variance: number, beta: number): number =>
    valueOf({ kind: 'linear-collapse', eigenvalues, variance, beta });

  /**
   * The mean divergence at the best decoder weight w, which a search finds: x ~ N(0, λ), p(x|z) = N(wz, σ²) and
   * q(z|x) = N(vx, s²), with the v and s² that are best for w.
   */
  const searched = (eigenvalue: number, variance: number, beta: number): number => {
    const at = (w: number) => {
      const level = beta * variance;
      const [v, s2] = [w / (w * w + level), level / (w * w + level)];
      const divergence = (v * v * eigenvalue + s2 - 1 - log(s2)) / 2;
      const loss = ((1 - w * v) ** 2 * eigenvalue + w * w * s2) / (2 * variance) + beta * divergence;
      return { divergence, loss };
    };
    let [low, high] = [0, sqrt(eigenvalue)];
    for (let step = 0; step < 120; step += 1) {
      const [a, b] = [low + (high - low) / 3, high - (high - low) / 3];
      if (at(a).loss < at(b).loss) high = b;
      else low = a;
    }
    return at((low + high) / 2).divergence;
  };

  test('less than nothing is refused once, and not again by the mistake', () => {
    const { message } = judge(
      problemFrom({ kind: 'linear-collapse', eigenvalues: [0.8], variance: 0.05, beta: 2 }),
      '-1.0397',
    );
    expect(message).toBe(
      'Not right: what a latent carries is never negative. The quotient is upside down: λ stands over βσ².',
    );
  });

  test('of a latent that has collapsed is a plain 0 in the sum', () => {
    const { lines } = solve({ kind: 'linear-collapse', eigenvalues: [4, 1.5, 0.3], variance: 0.4, beta: 1.5 });
    expect(lines.find(({ id }) => id === 'sum')?.tex).toBe('= 0.9486 + 0.4581 + 0');
  });

  test.each([
    [[0.8], 0.05, 2, 1.0397207708],
    [[0.8], 0.1, 2, 0.6931471806],
    [[4], 0.5, 1, 1.0397207708],
    [[1], 0.5, 1, 0.3465735903],
    [[4, 1, 0.25], 0.5, 1, 1.3862943611],
    [[4, 1, 0.25], 0.5, 2, 0.6931471806],
    [[4, 1, 0.25], 0.5, 4, 0.3465735903],
    [[4, 1, 0.25], 0.5, 8, 0],
    [[0.8], 0.1, 8, 0],
    [[0.351735], 0.1, 1, 0.628854],
    [[0.351735], 0.1, 3, 0.079548],
  ])('of λ = %j at σ² = %d and β = %d is %d nats', (eigenvalues, variance, beta, nats) => {
    expect(carried(eigenvalues, variance, beta)).toBeCloseTo(nats, 6);
  });

  test('is what the best weight of a decoder gives that is found by search', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        fc.double({ min: 0.5, max: 6, noNaN: true }),
        (eigenvalue, variance, beta) => {
          fc.pre(Math.abs(log(eigenvalue / (beta * variance))) > 0.05);
          expect(carried([eigenvalue], variance, beta)).toBeCloseTo(searched(eigenvalue, variance, beta), 5);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('adds up over the latents, and falls as β rises', () => {
    expect(carried([3, 2], 0.1, 2)).toBeCloseTo(carried([3], 0.1, 2) + carried([2], 0.1, 2), 12);
    expect(carried([3], 0.1, 2)).toBeGreaterThan(carried([3], 0.1, 2.1));
  });

  test('is zero where λ is the level but for rounding, and never wrong by a negative zero', () => {
    expect(carried([0.3], 0.1, 3)).toBe(0);
    expect(carried([0.6], 0.2, 3)).toBe(0);
  });

  test('goes wrong as its mistakes say', () => {
    const truth = log(8) / 2;
    expectMistakes({ kind: 'linear-collapse', eigenvalues: [0.8], variance: 0.05, beta: 2 }, truth, {
      'beta-forgotten': 1.3862943611,
      'missing-half': 2.0794415417,
      'sd-as-variance': log(0.8 / (2 * sqrt(0.05))) / 2,
      'variance-as-sd': log(0.8 / (2 * 0.0025)) / 2,
      'noise-forgotten': log(0.8) / 2,
      'beta-inverted': log((0.8 * 2) / 0.05) / 2,
      'one-added': log(9) / 2,
      'wrong-sign': -truth,
      'answer-in-bits': 1.5,
      'nats-called-bits': truth * LN2,
      'log-base-10': log10(8) / 2,
    });
    const several = (log(4 / 0.6) + log(1.5 / 0.6)) / 2;
    expectMistakes({ kind: 'linear-collapse', eigenvalues: [4, 1.5, 0.3], variance: 0.4, beta: 1.5 }, several, {
      'beta-forgotten': (log(10) + log(3.75)) / 2,
      'missing-half': 2 * several,
      'sd-as-variance': (log(4 / (1.5 * sqrt(0.4))) + log(1.5 / (1.5 * sqrt(0.4)))) / 2,
      'variance-as-sd': (log(4 / 0.24) + log(1.5 / 0.24) + log(0.3 / 0.24)) / 2,
      'noise-forgotten': log(4 * 1.5 * 0.3) / 2,
      'beta-inverted': (log((4 * 1.5) / 0.4) + log((1.5 * 1.5) / 0.4) + log((0.3 * 1.5) / 0.4)) / 2,
      'one-added': (log(4 / 0.6 + 1) + log(1.5 / 0.6 + 1) + log(1.5)) / 2,
      'wrong-sign': -several,
      'answer-in-bits': several / LN2,
      'nats-called-bits': several * LN2,
      'log-base-10': several / LN10,
      'negative-for-zero': several + log(0.3 / 0.6) / 2,
      'mean-over-latents': several / 3,
      'largest-latent-only': log(4 / 0.6) / 2,
    });
  });
});

describe('the bits of grids of code words', () => {
  const bitsOf = (grids: readonly (readonly number[])[], words: number): number =>
    valueOf({ kind: 'code-bits', grids, words });

  test.each([
    [[[32, 32]], 512, 9216],
    [[[16, 16]], 1024, 2560],
    [[[64, 64], [32, 32]], 512, 46_080], // prettier-ignore
    [[[7, 5]], 300, 35 * log2(300)],
  ])('of %j of %d words are %d', (grids, words, bits) => {
    expect(bitsOf(grids, words)).toBeCloseTo(bits, 9);
  });

  test('are the length of the number of all codes, written in binary', () => {
    for (const [grids, words] of [
      [[[5, 7]], 512],
      [
        [
          [6, 6],
          [3, 3],
        ],
        1000,
      ],
      [[[9, 4]], 77],
    ] as const) {
      // prettier-ignore
      const count = grids.reduce((sum, [rows, columns]) => sum + rows * columns, 0);
      const length = (BigInt(words) ** BigInt(count)).toString(2).length;
      const bits = bitsOf(grids, words);
      expect(length).toBeGreaterThan(bits - 1e-9);
      expect(length).toBeLessThanOrEqual(bits + 1 + 1e-9);
    }
  });

  test('go wrong as their mistakes say', () => {
    const nats = (bits: number): number => bits * LN2;
    expectMistakes({ kind: 'code-bits', grids: [[32, 24]], words: 512 }, nats(6912), {
      'counts-for-bits': nats(768),
      'words-for-bits': nats(768 * 512),
      'log-base-10': nats(768 * log10(512)),
      'one-side-only': [nats(32 * 9), nats(24 * 9)],
      'one-word-only': nats(9),
      'bytes-for-bits': nats(864),
      'answer-in-nats': nats(6912 * LN2),
      'bits-called-nats': 6912,
    });
  });
});

describe('the compression ratio of code words', () => {
  test.each([
    [[128, 128, 3], [[32, 32]], 512, 42.6666666667],
    [[256, 256, 3], [[16, 16]], 1024, 614.4],
    [
      [256, 256, 3],
      [
        [64, 64],
        [32, 32],
      ],
      512,
      34.1333333333,
    ],
    [[256, 256, 3], [[64, 64]], 512, 42.6666666667],
    [[256, 256, 3], [[32, 32]], 512, 170.6666666667],
  ])('of an image of %j by %j of %d words is %d', (image, grids, words, ratio) => {
    // prettier-ignore
    expect(valueOf({ kind: 'compression-ratio', image, depth: 8, grids, words })).toBeCloseTo(ratio, 9);
    const bits = valueOf({ kind: 'code-bits', grids, words });
    expect(ratio * bits).toBeCloseTo(8 * image.reduce((product, side) => product * side, 1), 3);
  });

  test('goes wrong as its mistakes say, and counting finds the 48 that is often quoted', () => {
    const [image, codes] = [128 * 128 * 3, 32 * 32];
    expectMistakes(
      { kind: 'compression-ratio', image: [128, 128, 3], depth: 8, grids: [[32, 32]], words: 512 },
      (image * 8) / (codes * 9),
      {
        'values-and-words-counted': 48,
        'natural-logarithm': (image * 8) / (codes * log(512)),
        'depth-forgotten': image / (codes * 9),
        'ratio-inverted': (codes * 9) / (image * 8),
        'colours-forgotten': (128 * 128 * 8) / (codes * 9),
        'counts-for-bits': (image * 8) / codes,
        'words-for-bits': (image * 8) / (codes * 512),
        'log-base-10': (image * 8) / (codes * log10(512)),
        'one-side-only': [(image * 8) / (32 * 9), (image * 8) / (32 * 9)],
      },
    );
  });
});

type Plane = readonly [readonly [number, number], readonly [number, number]];

const frechetSpec = (
  mean: readonly [number, number],
  C: Plane,
  other: readonly [number, number],
  D: Plane,
): ProblemSpec => ({
  kind: 'frechet',
  q: { means: mean, covariance: C },
  p: { means: other, covariance: D },
});

const times = (A: readonly (readonly number[])[], B: readonly (readonly number[])[]): number[][] =>
  A.map((row) => (B[0] ?? []).map((_, j) => row.reduce((sum, x, k) => sum + x * (B[k]?.[j] ?? NaN), 0)));

const inverse = ([[a, b], [c, d]]: Plane): Plane => {
  const determinant = a * d - b * c;
  return [[d / determinant, -b / determinant], [-c / determinant, a / determinant]]; // prettier-ignore
};

const mean2 = (A: Plane, B: Plane): Plane =>
  A.map((row, i) => row.map((x, j) => (x + (B[i]?.[j] ?? NaN)) / 2)) as unknown as Plane;

/** The square root of a matrix by Denman and Beavers' iteration. */
const rootOf = (A: Plane): Plane => {
  let [Y, Z]: [Plane, Plane] = [A, [[1, 0], [0, 1]]]; // prettier-ignore
  for (let step = 0; step < 40; step += 1) [Y, Z] = [mean2(Y, inverse(Z)), mean2(Z, inverse(Y))];
  return Y;
};

const trace = ([[a], [, d]]: Plane): number => a + d;

describe('the Fréchet distance of two normals', () => {
  const covariances: fc.Arbitrary<Plane> = fc
    .record({
      a: fc.double({ min: 0.3, max: 3, noNaN: true }),
      d: fc.double({ min: 0.3, max: 3, noNaN: true }),
      r: fc.double({ min: -0.9, max: 0.9, noNaN: true }),
    })
    .map(({ a, d, r }) => [[a * a, r * a * d], [r * a * d, d * d]]); // prettier-ignore
  const means = fc.tuple(fc.double({ min: -5, max: 5, noNaN: true }), fc.double({ min: -5, max: 5, noNaN: true }));

  test.each<[ProblemSpec, number]>([
    [{ kind: 'frechet', q: { mean: 1, variance: 4 }, p: { mean: 0, sd: 1 } }, 2],
    [{ kind: 'frechet', q: { means: [3, 4], variances: [4, 4] }, p: { means: [0, 0], sds: [1, 1] } }, 27],
    [frechetSpec([1, 0], [[2, 0.5], [0.5, 1]], [0, 0], [[1, -0.3], [-0.3, 1.5]]), 1.4634711896], // prettier-ignore
  ])('of %j is %d', (spec, distance) => {
    expect(valueOf(spec)).toBeCloseTo(distance, 9);
  });

  test('on the line is the mean square of the distance of the quantiles', () => {
    const [q, p] = [{ mean: 1.3, sd: 2.2 }, { mean: -0.4, sd: 0.7 }]; // prettier-ignore
    const gap = (u: number): number => q.mean + q.sd * normalQuantile(u) - p.mean - p.sd * normalQuantile(u);
    const { value } = integrate((u) => gap(u) ** 2, 1e-12, 1 - 1e-12, { relativeTolerance: 1e-9 });
    expect(valueOf({ kind: 'frechet', q, p })).toBeCloseTo(value, 6);
  });

  test('in the plane is what the root of the product gives, by iteration and in closed form', () => {
    fc.assert(
      fc.property(means, covariances, means, covariances, (m, C, n, D) => {
        const product = times(C, D) as unknown as Plane;
        const shift = (m[0] - n[0]) ** 2 + (m[1] - n[1]) ** 2;
        const known = shift + trace(C) + trace(D);
        const [[a, b], [c, d]] = product;
        const value = valueOf(frechetSpec(m, C, n, D));
        expect(value).toBeCloseTo(known - 2 * trace(rootOf(product)), 8);
        expect(value).toBeCloseTo(known - 2 * sqrt(a + d + 2 * sqrt(a * d - b * c)), 8);
      }),
    );
  });

  test('is the same both ways round, never negative, and zero of a normal from itself', () => {
    fc.assert(
      fc.property(means, covariances, means, covariances, (m, C, n, D) => {
        expect(valueOf(frechetSpec(m, C, n, D))).toBeCloseTo(valueOf(frechetSpec(n, D, m, C)), 9);
        expect(valueOf(frechetSpec(m, C, m, D))).toBeGreaterThanOrEqual(0);
        expect(valueOf(frechetSpec(m, C, m, C))).toBe(0);
        if (Math.abs(m[0] - n[0]) > 1e-6) expect(valueOf(frechetSpec(m, C, n, C))).toBeGreaterThan(0);
      }),
    );
  });

  test('is asked of two normals of one dimension', () => {
    const ask = (q: object, p: object) => () => problemFrom({ kind: 'frechet', q, p } as ProblemSpec);
    expect(ask({ bernoulli: 0.5 }, { mean: 0, sd: 1 })).toThrow(
      'A Fréchet distance is asked of two normals, but one is bernoulli.',
    );
    expect(ask({ means: [0, 0], sds: [1, 1] }, { mean: 0, sd: 1 })).toThrow(
      'needs two normals of one dimension, but q has 2 and p has 1.',
    );
  });

  test('goes wrong as its mistakes say', () => {
    expectMistakes({ kind: 'frechet', q: { mean: 6, sd: 4 }, p: { mean: 0, sd: 1 } }, 45, {
      'variance-as-sd': 36 + 15 ** 2,
      'sd-as-variance': 37,
      'cross-term-forgotten': 53,
      'cross-term-once': 49,
      'means-forgotten': 9,
      'spreads-forgotten': 36,
      'mean-not-squared': 15,
      'root-taken': sqrt(45),
    });
    const root = sqrt(3.2 + 2 * sqrt(1.75 * 1.41));
    expectMistakes(
      frechetSpec([1, 0], [[2, 0.5], [0.5, 1]], [0, 0], [[1, -0.3], [-0.3, 1.5]]), // prettier-ignore
      6.5 - 2 * root,
      {
        'cross-term-forgotten': 6.5,
        'cross-term-once': 6.5 - root,
        'means-forgotten': 5.5 - 2 * root,
        'spreads-forgotten': 1,
        'mean-not-squared': 6.5 - 2 * root,
        'root-taken': sqrt(6.5 - 2 * root),
        'root-forgotten': 6.5 - 2 * 3.2,
        'correlations-ignored': 1 + (sqrt(2) - 1) ** 2 + (1 - sqrt(1.5)) ** 2,
        'mean-over-dimensions': (6.5 - 2 * root) / 2,
      },
    );
  });
});

describe('bits per dimension', () => {
  const perDimension = (logDensity: number, dimensions: number, depth = 8): number =>
    valueOf({ kind: 'bits-per-dimension', logDensity, dimensions, depth });

  test.each([
    [12.361, 9, 6.018539],
    [1.433425, 9, 7.770223],
    [-0.060541, 9, 8.009705],
    [2.443, 9, 7.608388],
    [5.611, 9, 7.10056],
    [0, 3072, 8],
  ])('of a log-density of %d in %d dimensions are %d', (logDensity, dimensions, bits) => {
    expect(perDimension(logDensity, dimensions)).toBeCloseTo(bits, 6);
  });

  test('are minus the logarithm to base 2 of the probability of a cell, a dimension', () => {
    for (const [logDensity, dimensions, depth] of [
      [3.2, 2, 8],
      [-4, 3, 5],
      [7.5, 5, 6],
    ] as const) {
      // prettier-ignore
      const probability = exp(logDensity) * 2 ** (-depth * dimensions);
      expect(perDimension(logDensity, dimensions, depth)).toBeCloseTo(-log2(probability) / dimensions, 12);
    }
  });

  test('of the uniform law are the bits of a value', () => {
    expect(perDimension(0, 10, 5)).toBe(5);
  });

  test('go wrong as their mistakes say', () => {
    const nats = (bits: number): number => bits * LN2;
    const quotient = 12.361 / 9;
    expectMistakes({ kind: 'bits-per-dimension', logDensity: 12.361, dimensions: 9, depth: 8 }, nats(8) - quotient, {
      'depth-forgotten': -quotient,
      'nats-subtracted': nats(8 - quotient),
      'dimensions-forgotten': nats(8) - 12.361,
      'whole-image': nats(72) - 12.361,
      'log-density-added': nats(8) + quotient,
      'log-two-multiplied': nats(8 - quotient * LN2),
      'levels-for-bits': nats(256) - quotient,
      'answer-in-nats': (nats(8) - quotient) * LN2,
      'bits-called-nats': 8 - quotient / LN2,
    });
  });
});

describe('the unit that is asked for', () => {
  const codes: ProblemSpec = { kind: 'code-bits', grids: [[32, 32]], words: 512 };
  const clouds: ProblemSpec = { kind: 'frechet', q: { mean: 6, sd: 4 }, p: { mean: 0, sd: 1 } };
  const ratio: ProblemSpec = {
    kind: 'compression-ratio',
    image: [128, 128, 3],
    depth: 8,
    grids: [[32, 32]],
    words: 512,
  };
  const verdictOn = (spec: ProblemSpec, answer: string) => judge(problemFrom(spec), answer);

  test('is that of an answer that names none', () => {
    expect(statementOf(codes).unit).toBe('bits');
    expect(verdictOn(codes, '9216').verdict).toBe('correct');
    expect(verdictOn(codes, '9216 bits').verdict).toBe('correct');
    expect(verdictOn(codes, '6388 nats').verdict).toBe('correct');
    expect(verdictOn(codes, '6388.04').misconceptions.map(({ id }) => id)).toEqual(['answer-in-nats']);
    expect(verdictOn(codes, '9216 nats').misconceptions.map(({ id }) => id)).toEqual(['bits-called-nats']);
  });

  test('may be named with what it is counted by', () => {
    const image: ProblemSpec = { kind: 'bits-per-dimension', logDensity: 12.361, dimensions: 9, depth: 8 };
    for (const answer of [
      '6.0185 bits/dim',
      '6.0185 bits per dimension',
      '6.0185 bpd',
      'bpd = 6.0185',
      '4.1717 nats/dim',
    ])
      expect(verdictOn(image, answer).verdict).toBe('correct');
  });

  test.each([
    '42.67×',
    '42.67x',
    '42.67 ×',
    'r = 42.67 x',
    '42.67 : 1',
    '42.67:1',
    '42.67 to 1',
    '42.67 times',
    '128/3 : 1',
    '128/3×',
    'a factor of 42.67',
    'factor of 42.67',
  ])('of a ratio is the factor’s own sign: %s', (answer) => expect(verdictOn(ratio, answer).verdict).toBe('correct'));

  test.each(['1:42.67', '1/42.67', '×', '2 : 42.67', '42.67 to'])(
    'no ratio the other way round is taken for it: %s',
    (answer) => expect(verdictOn(ratio, answer).verdict).not.toBe('correct'),
  );

  test.each(['9216×', '9216 : 1', '9216 x'])('is no factor’s sign where there is one: %s', (answer) =>
    expect(verdictOn(codes, answer).verdict).toBe('unreadable'),
  );

  test('does not count where there is none: no nats become bits', () => {
    expect(statementOf(clouds).unit).toBeNull();
    for (const answer of ['45', '45 bits', '45 nats']) expect(verdictOn(clouds, answer).verdict).toBe('correct');
    expect(verdictOn(clouds, '45 bits').echo?.notes).toEqual([
      'This number has no unit: the one that is written does not count.',
    ]);
    expect(verdictOn(clouds, '31.19').misconceptions).toEqual([]);
    expect(judge(problemFrom(clouds), '45', { unit: 'bits' }).verdict).toBe('correct');
  });
});
