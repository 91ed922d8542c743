import { describe, expect, test } from 'vitest';
import { writtenChapters } from '../../src/book/chapters.ts';
import { singleMistakes } from '../../src/judge/candidates.ts';
import { expectedOf } from '../../src/judge/expected.ts';
import { dot } from '../../src/judge/kinds/planar-flow/value.ts';
import { draw } from '../../src/judge/generate/draw.ts';
import {
  difficulties,
  generate,
  indistinctions,
  problemKinds,
  type Difficulty,
} from '../../src/judge/generate/index.ts';
import { judgeOf } from '../../src/judge/judge.ts';
import { asAsked } from './as-asked.ts';
import { seldomIds } from './expect-mistakes.ts';
import { workingOf } from '../../src/judge/misconceptions/index.ts';
import type { ProblemKind } from '../../src/judge/problem.ts';
import { problemFrom, type ProblemSpec } from '../../src/judge/spec.ts';
import { bernoulli, normal } from '../../src/math/index.ts';

const combinations = problemKinds.flatMap(({ kind }) =>
  difficulties.map(({ difficulty }) => [kind, difficulty] as const),
);

const specsOf = (kind: ProblemKind, difficulty: Difficulty, seeds: number): ProblemSpec[] =>
  Array.from({ length: seeds }, (_, seed) => generate({ kind, difficulty, seed }));

/** Every number anywhere in plain data. */
const numbersIn = (data: unknown): number[] => {
  if (typeof data === 'number') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(numbersIn) : [];
};

describe.each(combinations)('a problem of the kind %s that is %s', (kind, difficulty) => {
  test('is found within fifty draws for each of 300 seeds, with numbers of two decimals at most', () => {
    for (let seed = 0; seed < 300; seed++) {
      const { spec, draws } = draw({ kind, difficulty, seed });
      expect(draws).toBeLessThanOrEqual(50);
      expect(spec.kind).toBe(kind);
      const size = Math.abs(asAsked(spec, expectedOf(problemFrom(spec))));
      expect(size).toBeGreaterThanOrEqual(0.05);
      expect(size).toBeLessThanOrEqual(kind === 'code-bits' ? 100_000 : 500);
      for (const x of numbersIn(spec)) expect(Math.round(100 * x) / 100).toBe(x);
    }
  });

  test('has every mistake named by the judge from its value to three figures, and by no other common name', () => {
    for (const spec of specsOf(kind, difficulty, 10)) {
      const problem = problemFrom(spec);
      const judgement = judgeOf(problem);
      const seldom = seldomIds(spec);
      expect(judgement(asAsked(spec, expectedOf(problem)).toPrecision(3)).verdict).toBe('correct');
      for (const { mistakes, values } of singleMistakes(workingOf(problem))) {
        if (mistakes.some(({ unit }) => unit !== undefined)) continue;
        for (const value of values) {
          const { verdict, misconceptions } = judgement(asAsked(spec, value).toPrecision(3));
          expect({
            spec,
            value,
            verdict,
            named: misconceptions.map(({ id }) => id).filter((id) => !seldom.has(id)),
          }).toEqual({
            spec,
            value,
            verdict: 'incorrect',
            named: mistakes.map(({ id }) => id),
          });
        }
      }
    }
  });

  test('is the same for the same seed, and seldom for another', () => {
    const specs = specsOf(kind, difficulty, 30);
    expect(specsOf(kind, difficulty, 5)).toEqual(specs.slice(0, 5));
    expect(new Set(specs.map((spec) => JSON.stringify(spec))).size).toBeGreaterThan(22);
  });
});

test('an easy divergence is one of a normal from the standard normal', () => {
  for (const spec of specsOf('divergence', 'easy', 40)) {
    expect(spec).toMatchObject({ q: { mean: expect.any(Number), sd: expect.any(Number) }, p: { mean: 0, sd: 1 } });
  }
});

test('a middle divergence may give a variance, and may be of coins, of three outcomes, and of two dimensions', () => {
  const texts = specsOf('divergence', 'middle', 100).map((spec) => JSON.stringify(spec));
  for (const part of ['"variance":', '"bernoulli":', '"categorical":', '"means":']) {
    expect(texts.some((text) => text.includes(part))).toBe(true);
  }
});

test('a hard problem has full covariances, five weights, or a flow that is constrained', () => {
  const texts = specsOf('divergence', 'hard', 60).map((spec) => JSON.stringify(spec));
  expect(texts.some((text) => text.includes('"covariance":'))).toBe(true);
  for (const spec of specsOf('iwae', 'hard', 20)) {
    expect('logWeights' in spec && spec.logWeights).toHaveLength(5);
  }
  for (const spec of specsOf('planar-flow', 'hard', 20)) expect(spec).toMatchObject({ constrained: true });
});

test('a planar flow can be inverted, and its tanh is not flat', () => {
  for (const { difficulty } of difficulties) {
    for (const spec of specsOf('planar-flow', difficulty, 60)) {
      if (spec.kind !== 'planar-flow') throw new TypeError('A planar flow was wanted.');
      if (!spec.constrained) expect(dot(spec.w, spec.u)).toBeGreaterThan(-1);
      expect(Math.abs(dot(spec.w, spec.z) + spec.b)).toBeLessThanOrEqual(2);
      expect(spec.b).not.toBe(0);
    }
  }
});

test('a seed that is no whole number is refused with a sentence', () => {
  expect(() => generate({ kind: 'iwae', difficulty: 'easy', seed: 0.5 })).toThrow(/seed must be a whole number/);
});

describe('indistinctions', () => {
  test('of N(1, 1) from N(0, 1) are many: ten mistakes give 0.5 too, and two share twice that', () => {
    const found = indistinctions({ q: normal(1, 1), p: normal(0, 1) });
    expect(new Set(found.map(({ first, second }) => `${first}, ${second}`))).toEqual(
      new Set([
        ...[
          'reversed-direction',
          'variance-as-sd',
          'sd-as-variance',
          'log-sd-for-log-variance',
          'exp-log-variance-as-sd',
          'missing-log-term',
          'log-sign-flipped',
          'mean-not-squared',
          'log-base-2',
          'log-base-10',
        ].map((id) => `truth, ${id}`),
        'missing-half, missing-minus-one',
      ]),
    );
    expect(found[0]?.sentence).toBe(
      'With these numbers a mistake goes unseen: even if the direction is reversed, the value is 0.5, as it should be.',
    );
    expect(found.at(-1)?.sentence).toBe(
      'With these numbers two mistakes give the same value, 1: that the factor ½ is missing, and that the −1 in the bracket is missing.',
    );
  });

  test('of the homework, N(6, 16) from N(0, 1), are none, either way round', () => {
    expect(indistinctions({ q: normal(6, 4), p: normal(0, 1) })).toEqual([]);
    expect(indistinctions({ q: normal(0, 1), p: normal(6, 4) })).toEqual([]);
  });

  test('of two values that only rounding to three figures brings together give both values', () => {
    const found = indistinctions({ q: bernoulli(0.5), p: bernoulli(0.48) });
    const reversed = found.find(({ second }) => second === 'reversed-direction');
    expect(reversed?.sentence).toBe(
      'With these numbers a mistake goes unseen: even if the direction is reversed, the value, 0.0008002, passes for 0.0008006.',
    );
  });

  test('of two mistakes that only rounding brings together give both values', () => {
    const found = indistinctions({ q: normal(6, 3), p: normal(0, 1) });
    expect(found.find(({ second }) => second === 'missing-minus-one')?.sentence).toMatch(
      /^With these numbers two mistakes give nearly the same value, 21\.45 and 21\.4: that the logarithm is half as large .*, and that the −1 in the bracket is missing\.$/,
    );
  });

  test('leave out what only the word “bits” shows, however wide the tolerance', () => {
    const found = indistinctions({ q: normal(6, 4), p: normal(0, 1) }, { relative: 0.5, absolute: 0 });
    expect(found.map(({ second }) => second)).toContain('log-base-2');
    expect(found.flatMap(({ first, second }) => [first, second])).not.toContain('nats-called-bits');
  });

  test('are more with a tolerance that is wider', () => {
    const problem = { q: normal(6, 4), p: normal(0, 1) };
    const pairs = indistinctions(problem, { relative: 0.05, absolute: 0 }).map(({ first, second }) => [first, second]);
    expect(pairs).toContainEqual(['truth', 'missing-minus-one']);
    expect(pairs).not.toContainEqual(['truth', 'missing-half']);
  });
});

test('every chapter that a kind of problem names is written', () => {
  const written = writtenChapters().map(({ slug }) => slug);
  for (const { chapter } of problemKinds) if (chapter !== undefined) expect(written).toContain(chapter);
});
