import { describe, expect, test } from 'vitest';
import {
  expectedOf,
  judge,
  problemFrom,
  type JudgingOptions,
  type Problem,
  type ProblemSpec,
} from '../../src/judge/index.ts';
import { pairsOfMistakes } from '../../src/judge/candidates.ts';
import { workingOf } from '../../src/judge/misconceptions/index.ts';
import { bernoulli, normal } from '../../src/math/index.ts';

const forward: Problem = { q: normal(6, 4), p: normal(0, 1) };

const found = (problem: Problem, answer: string, options?: JudgingOptions): string[] =>
  judge(problem, answer, options).misconceptions.map(({ id, certain }) => `${certain ? 'surely' : 'perhaps'} ${id}`);

describe('a diagnosis', () => {
  test('finds a mistake whose value was rounded too early, too, but asserts only what its digits say', () => {
    expect(found(forward, '48.23')).toEqual(['surely missing-half']);
    expect(found(forward, '48.2')).toEqual(['surely missing-half']);
    expect(found(forward, '48.22')).toEqual(['perhaps missing-half']);
    expect(found(forward, '48.18')).toEqual(['perhaps missing-half']);
  });

  test('asserts nothing that only a wide tolerance lets through', () => {
    const wide = { tolerance: { relative: 0.05, absolute: 0 } };
    expect(found(forward, '47.3', wide)).toContain('perhaps missing-half');
    expect(found(forward, '47.3', wide).every((diagnosis) => diagnosis.startsWith('perhaps'))).toBe(true);
    expect(found(forward, '48.2274', wide)).toEqual(['surely missing-half']);
  });

  test('prefers what fits at the precision written to what lies within the tolerance', () => {
    const elbo = problemFrom({ kind: 'elbo', reconstruction: -85.2, q: { mean: 0.5, sd: 0.8 }, p: { mean: 0, sd: 1 } });
    expect(found(elbo, '-85.20')).toEqual(['surely divergence-forgotten']);
  });

  test('names the nearest first', () => {
    expect(found(forward, '25')[0]).toBe('perhaps log-base-10');
    expect(found(forward, '35')[0]).toBe('perhaps answer-in-bits');
  });

  test('takes a mistake about a unit only where the unit is said', () => {
    expect(found(forward, '24.11 bits')).toEqual(['surely nats-called-bits']);
    expect(found(forward, '24.11', { unit: 'bits' })).toEqual([]);
    expect(found(forward, '34.79')).toEqual(['surely answer-in-bits']);
    expect(found(forward, '50.19 bits').join()).not.toContain('answer-in-bits');
  });

  test('finds infinite values, which are infinitely near', () => {
    const excluded: Problem = { q: bernoulli(0.3), p: bernoulli(0) };
    expect(found({ q: excluded.p, p: excluded.q }, '∞')).toEqual(['surely reversed-direction']);
  });

  test('of a mistake that can be made in several ways the nearest way counts once', () => {
    const backward: Problem = { q: normal(0, 1), p: normal(6, 4) };
    expect(found(backward, '1.1050')).toEqual(['surely mean-not-squared']);
    expect(found(backward, '0.7300')).toEqual(['surely mean-not-squared']);
  });
});

describe('the value of a planar flow', () => {
  const flow = (u: number, b = 0): number =>
    expectedOf(problemFrom({ kind: 'planar-flow', w: [1], u: [u], b, z: [0] }));

  test.each([
    [1e-9, 1e-9 - 5e-19],
    [-1e-9, -1e-9 - 5e-19],
    [1e-15, 1e-15],
    [0.25, Math.log(1.25)],
    [0.5, Math.log(1.5)],
    [-0.5, Math.log(0.5)],
    [3, Math.log(4)],
    [-3, Math.log(2)],
    [-1, -Infinity],
  ])('keeps its digits where w·u is %d', (u, value) => {
    const found = flow(u);
    expect(found === value || Math.abs(found / value - 1) < 1e-14, String(found)).toBe(true);
  });

  test('keeps them where the slope of tanh is small', () => {
    const slope = 1 / Math.cosh(20) ** 2;
    expect(Math.abs(flow(2, 20) / (2 * slope) - 1)).toBeLessThan(1e-14);
  });
});

describe('two mistakes that exclude one another', () => {
  const coins = { q: { bernoulli: 0.3 }, p: { bernoulli: 0.6 } };
  const elbo: ProblemSpec = { kind: 'elbo', reconstruction: -2, ...coins };
  const iwae: ProblemSpec = { kind: 'iwae', weights: [0.5, 2] };
  const draws: ProblemSpec = { kind: 'log-likelihood', p: { bernoulli: 0.3 }, observations: [1, 0] };
  const flow: ProblemSpec = { kind: 'planar-flow', w: [1], u: [1], b: 0.5, z: [0.2] };

  const valuesOf = (spec: ProblemSpec, pair: string): readonly number[] | undefined =>
    pairsOfMistakes(workingOf(problemFrom(spec))).find(
      ({ mistakes }) => mistakes.map(({ id }) => id).join('+') === pair,
    )?.values;

  test.each<[ProblemSpec, string]>([
    [elbo, 'divergence-forgotten+reconstruction-forgotten'],
    [elbo, 'answer-in-bits+nats-called-bits'],
    [{ kind: 'cross-entropy', ...coins }, 'entropy-for-cross-entropy+divergence-for-cross-entropy'],
    [iwae, 'mean-of-logs+missing-log-term'],
    [iwae, 'missing-log-term+answer-in-bits'],
    [draws, 'likelihood-for-log-likelihood+answer-in-bits'],
    [flow, 'missing-log-term+answer-in-bits'],
  ])('%j: %s', (spec, pair) => {
    expect(valuesOf(spec, pair) ?? []).toEqual([]);
  });

  test.each<[ProblemSpec, string]>([
    [elbo, 'wrong-sign+divergence-forgotten'],
    [iwae, 'sum-for-mean+missing-log-term'],
    [iwae, 'mean-of-logs+answer-in-bits'],
    [draws, 'likelihood-for-log-likelihood+one-outcome-only'],
  ])('%j: %s has a value', (spec, pair) => {
    expect(valuesOf(spec, pair)?.length).toBeGreaterThan(0);
  });
});
