import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueOf } from '../../src/judge/expected.ts';
import { judge, problemFrom, solve, type DistributionSpec, type ProblemSpec } from '../../src/judge/index.ts';
import { problemSpecs } from './random-problems.ts';

/** A whole number of parts as the decimal that a teacher writes: 3 tenths is 0.3, which float64 cannot hold. */
const decimal = (parts: number, places: number): number => Number((parts / 10 ** places).toFixed(places));

const tenths = (min: number, max: number) => fc.integer({ min, max });

const meanOne: fc.Arbitrary<ProblemSpec> = fc
  .array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 5 })
  .map((parts) => [...parts, 100 * (parts.length + 1) - parts.reduce((sum, part) => sum + part, 0)])
  .map((parts): ProblemSpec => ({ kind: 'iwae', weights: parts.map((part) => decimal(part, 2)) }));

/** ½ (μ/σ)² for μ in tenths and σ of which the square divides: 1, 2, ½, 0.2, 0.25. */
const reconstructionIsDivergence: fc.Arbitrary<ProblemSpec> = fc
  .record({
    means: fc.array(tenths(-40, 40), { minLength: 1, maxLength: 3 }),
    spread: fc.constantFrom(
      { sd: 1, precision: 100 },
      { sd: 2, precision: 25 },
      { sd: 0.5, precision: 400 },
      { sd: 0.2, precision: 2500 },
      { sd: 0.1, precision: 10000 },
    ),
  })
  .map(({ means, spread: { sd, precision } }): ProblemSpec => {
    const squares = means.reduce((sum, mean) => sum + mean * mean, 0);
    const sds = means.map(() => sd);
    return {
      kind: 'elbo',
      reconstruction: decimal(squares * precision * 5, 5),
      q: { means: means.map((mean) => decimal(mean, 1)), sds },
      p: { means: means.map(() => 0), sds },
    };
  });

const noShift: fc.Arbitrary<ProblemSpec> = fc
  .record({
    head: fc.array(fc.tuple(tenths(-40, 40), tenths(-40, 40)), { minLength: 1, maxLength: 3 }),
    b: tenths(-9, 9),
  })
  .map(({ head, b }): ProblemSpec => {
    const product = head.reduce((sum, [w, u]) => sum + w * u, 0);
    const [w, u] = [
      [...head.map(([x]) => decimal(x, 1)), 1],
      [...head.map(([, x]) => decimal(x, 1)), decimal(-product, 2)],
    ];
    return { kind: 'planar-flow', w, u, b: decimal(b, 1), z: w.map(() => 0.3) };
  });

/** 1 + (w·u)(1 − tanh² 0) = 0. */
const noVolume: fc.Arbitrary<ProblemSpec> = fc
  .array(fc.tuple(tenths(-40, 40), tenths(-40, 40)), { minLength: 1, maxLength: 3 })
  .map((head): ProblemSpec => {
    const product = head.reduce((sum, [w, u]) => sum + w * u, 0);
    const w = [...head.map(([x]) => decimal(x, 1)), 1];
    return {
      kind: 'planar-flow',
      w,
      u: [...head.map(([, x]) => decimal(x, 1)), decimal(-product - 100, 2)],
      b: 0,
      z: w.map(() => 0),
    };
  });

const diagonalMatrix = (entries: readonly number[]): number[][] =>
  entries.map((entry, i) => entries.map((_, j) => (i === j ? entry : 0)));

/** One normal in every notation in which it can be given. */
const notationsOf = (means: readonly number[], tenthsOfSds: readonly number[]): readonly DistributionSpec[] => {
  const sds = tenthsOfSds.map((sd) => decimal(sd, 1));
  const variances = tenthsOfSds.map((sd) => decimal(sd * sd, 2));
  const several: DistributionSpec[] = [
    { means, sds },
    { means, variances },
    { means, covariance: diagonalMatrix(variances) },
  ];
  const [mean = 0, sd = 1, variance = 1] = [means[0], sds[0], variances[0]];
  return means.length === 1 ? [...several, { mean, sd }, { mean, variance }] : several;
};

const equalInTwoNotations: fc.Arbitrary<ProblemSpec> = fc
  .array(fc.tuple(tenths(-40, 40), tenths(1, 50)), { minLength: 1, maxLength: 4 })
  .map((entries) =>
    notationsOf(
      entries.map(([mean]) => decimal(mean, 1)),
      entries.map(([, sd]) => sd),
    ),
  )
  .chain((notations) => fc.record({ q: fc.constantFrom(...notations), p: fc.constantFrom(...notations) }));

/** The density of such a normal is 1 at z spreads from its mean; sure outcomes have probability 1. */
const certain: fc.Arbitrary<ProblemSpec> = fc.oneof(
  fc.record({ mean: tenths(-40, 40), z: tenths(0, 20) }).map(({ mean, z }): ProblemSpec => {
    const sd = Math.exp(-((z / 10) ** 2) / 2) / Math.sqrt(2 * Math.PI);
    return { kind: 'log-likelihood', p: { mean: mean / 10, sd }, observations: [mean / 10 + (z / 10) * sd] };
  }),
  fc.constantFrom<ProblemSpec>(
    { kind: 'entropy', p: { mean: 3, sd: 1 / Math.sqrt(2 * Math.PI * Math.E) } },
    { kind: 'entropy', p: { categorical: [0, 1, 0] } },
    { kind: 'entropy', p: { categorical: [0.7 + 0.2 + 0.1, 0] } },
    { kind: 'entropy', p: { bernoulli: 1 } },
    { kind: 'log-likelihood', p: { categorical: [0.7 + 0.2 + 0.1, 0] }, observations: [0, 0] },
    { kind: 'log-likelihood', p: { bernoulli: 0 }, observations: [0, 0] },
    { kind: 'cross-entropy', q: { categorical: [1, 0] }, p: { categorical: [0.7 + 0.2 + 0.1, 0] } },
    { q: { categorical: [0.1 + 0.2, 0.7] }, p: { categorical: [0.3, 0.7] } },
    { q: { bernoulli: 0.1 + 0.2 }, p: { bernoulli: 0.3 } },
    { q: { mean: 0.1 + 0.2, sd: 1 }, p: { mean: 0.3, sd: 1 } },
    { kind: 'planar-flow', w: [1], u: [Math.log(Math.E - 1)], b: 0.4, z: [0.2], constrained: true },
  ),
);

const zeros: fc.Arbitrary<ProblemSpec> = fc.oneof(
  meanOne,
  reconstructionIsDivergence,
  noShift,
  equalInTwoNotations,
  certain,
);

const noise = /10\^\{-1\d\}|e-1\d/;

describe('a value that is zero but for rounding', () => {
  test('is zero, in problems of every kind', () => {
    fc.assert(
      fc.property(zeros, (spec) => {
        expect(valueOf(problemFrom(spec)).value).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  test('has 0, a formula of 0 and what a computer leaves of 0 for right answers, without a remark', () => {
    fc.assert(
      fc.property(
        zeros,
        fc.constantFrom(
          '0',
          '0.000',
          'ln(1)',
          '-0',
          '1e-17',
          '2.220446049250313e-16',
          '-5.6e-17',
          '0.1+0.2-0.3',
          '0 bits',
        ),
        (spec, answer) => {
          const judgement = judge(problemFrom(spec), answer);
          expect(judgement).toMatchObject({ verdict: 'correct', expected: 0, misconceptions: [] });
          expect(judgement.remark).toBeUndefined();
          expect(judgement.message).not.toMatch(/last digit|0\.0000/);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is no excuse for another number', () => {
    fc.assert(
      fc.property(zeros, fc.constantFrom('0.001', '1e-8', '-0.5', '1'), (spec, answer) => {
        expect(judge(problemFrom(spec), answer).verdict).toBe('incorrect');
      }),
    );
  });

  test('is 0 in the worked solution, whose lines hold no dust', () => {
    fc.assert(
      fc.property(zeros, (spec) => {
        const { nats, lines } = solve(spec);
        expect(nats).toBe(0);
        for (const { tex, reason, value } of lines.slice(-2)) {
          expect(value).toBe(0);
          expect(tex).toContain('0.0000');
          expect(reason).not.toMatch(noise);
        }
        for (const { tex, reason } of lines) expect(`${tex} ${reason}`).not.toMatch(noise);
      }),
      { numRuns: 300 },
    );
  });

  test('is right without a tolerance, too', () => {
    const strict = { tolerance: { relative: 0, absolute: 0 } };
    for (const answer of ['0', '2.2e-16', '0.1+0.2-0.3'])
      expect(judge(problemFrom({ kind: 'iwae', weights: [0.5, 1.5] }), answer, strict).verdict, answer).toBe('correct');
  });
});

describe('a determinant that vanishes but for rounding', () => {
  test('has the logarithm −∞, in the answer and in the worked solution', () => {
    fc.assert(
      fc.property(noVolume, (spec) => {
        expect(judge(problemFrom(spec), '-∞')).toMatchObject({ verdict: 'correct', expected: -Infinity });
        const { nats, lines } = solve(spec);
        expect(nats).toBe(-Infinity);
        for (const { tex, reason } of lines) expect(`${tex} ${reason}`).not.toMatch(noise);
      }),
    );
  });
});

describe('a value that is small and not zero', () => {
  const exponents = fc.integer({ min: 1, max: 60 });
  const means = exponents.map((k) => Number(`1e-${k}`));

  const small = fc.oneof(
    means.map((mean): [ProblemSpec, number] => [{ q: { mean, sd: 1 }, p: { mean: 0, sd: 1 } }, mean ** 2 / 2]),
    means.map((mean): [ProblemSpec, number] => [{ q: { mean, sd: 0.3 }, p: { mean: 0, sd: 0.3 } }, mean ** 2 / 0.18]),
    means.map((mean): [ProblemSpec, number] => [
      { q: { means: [mean, 1.1], variances: [0.2, 3] }, p: { means: [0, 1.1], variances: [0.2, 3] } },
      mean ** 2 / 0.4,
    ]),
    means.map((u): [ProblemSpec, number] => [{ kind: 'planar-flow', w: [1], u: [u], b: 0, z: [0] }, Math.log1p(u)]),
    means.map((p): [ProblemSpec, number] => [
      { kind: 'entropy', p: { bernoulli: p } },
      -p * Math.log(p) - (1 - p) * Math.log1p(-p),
    ]),
    means.map((p): [ProblemSpec, number] => [
      { kind: 'log-likelihood', p: { bernoulli: p }, observations: [0] },
      Math.log1p(-p),
    ]),
    means.map((log): [ProblemSpec, number] => [
      { kind: 'elbo', reconstruction: log, q: { mean: 0, sd: 1 }, p: { mean: 0, sd: 1 } },
      log,
    ]),
    fc
      .integer({ min: 1, max: 7 })
      .map((k) => Number(`1e-${k}`))
      .map((gap): [ProblemSpec, number] => [
        { q: { bernoulli: 0.5 }, p: { bernoulli: 0.5 + gap } },
        -0.5 * Math.log1p(-4 * (0.5 + gap - 0.5) ** 2),
      ]),
  );

  test('keeps its digits', () => {
    fc.assert(
      fc.property(small, ([spec, value]) => {
        fc.pre(value > 0 || value < 0);
        expect(Math.abs(valueOf(problemFrom(spec)).value / value - 1)).toBeLessThan(1e-9);
      }),
      { numRuns: 500 },
    );
  });

  test('is not 0: D(N(10⁻⁸, 1) ‖ N(0, 1)) is 5 · 10⁻¹⁷', () => {
    const near = problemFrom({ q: { mean: 1e-8, sd: 1 }, p: { mean: 0, sd: 1 } });
    expect(judge(near, '5.0e-17').verdict).toBe('correct');
    for (const answer of ['0', '5.1e-17', '1e-17']) expect(judge(near, answer).verdict, answer).toBe('incorrect');
  });
});

test('the bound on what rounding loses is far below what a student can write, for problems of every kind', () => {
  fc.assert(
    fc.property(problemSpecs, (spec) => {
      const { value, error } = valueOf(problemFrom(spec));
      fc.pre(Number.isFinite(value));
      expect(error).toBeGreaterThanOrEqual(0);
      expect(error).toBeLessThan(1e-9 * Math.max(1, Math.abs(value)));
    }),
    { numRuns: 400 },
  );
});
