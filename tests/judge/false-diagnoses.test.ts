import { describe, expect, test } from 'vitest';
import { pairsOfMistakes } from '../../src/judge/candidates.ts';
import { workingOf } from '../../src/judge/misconceptions/index.ts';
import { judge, problemFrom, type Judgement, type JudgingOptions, type ProblemSpec } from '../../src/judge/index.ts';

const homework: ProblemSpec = { q: { mean: 6, sd: 4 }, p: { mean: 0, sd: 1 } };

const judged = (spec: ProblemSpec, answer: string, options?: JudgingOptions): Judgement =>
  judge(problemFrom(spec), answer, options);

const idsOf = (spec: ProblemSpec, answer: string): readonly string[] =>
  judged(spec, answer).misconceptions.map(({ id }) => id);

/** The explanation that is asserted, if one is. */
const asserted = (spec: ProblemSpec, answer: string): string | null =>
  judged(spec, answer).misconceptions.find(({ certain }) => certain)?.id ?? null;

describe('an answer of zero, which has no figure that could agree,', () => {
  test.each<[string, ProblemSpec]>([
    ['one outcome of a sure coin', { q: { bernoulli: 1 }, p: { bernoulli: 0.3 } }],
    ['the reconstruction term of 0', { kind: 'elbo', reconstruction: 0, q: { mean: 1, sd: 2 }, p: { mean: 0, sd: 1 } }],
    ['the entropy less itself', { kind: 'cross-entropy', q: { mean: 1, sd: 2 }, p: { mean: 0, sd: 3 } }],
    ['an outcome of equal probabilities', { q: { categorical: [0.2, 0.3, 0.5] }, p: { categorical: [0.2, 0.5, 0.3] } }],
  ])('never has an explanation asserted: %s', (_, spec) => {
    for (const answer of ['0', '0.00', '1-1']) expect(asserted(spec, answer), answer).toBeNull();
  });

  test('is not explained by an outcome that cannot happen, nor by an entropy without its entropy', () => {
    expect(idsOf({ q: { bernoulli: 1 }, p: { bernoulli: 0.3 } }, '0')).toEqual([]);
    expect(idsOf({ kind: 'cross-entropy', q: { mean: 1, sd: 2 }, p: { mean: 0, sd: 3 } }, '0')).toEqual([]);
  });
});

test('no two mistakes together are proposed of one figure', () => {
  const frechet: ProblemSpec = { kind: 'frechet', q: { mean: 6, sd: 4 }, p: { mean: 0, sd: 1 } };
  expect(idsOf(frechet, '1')).toEqual([]);
  expect(idsOf(frechet, '1.0')).toEqual(['sd-as-variance+means-forgotten']);
});

describe('what is asserted', () => {
  test('is no pair on three figures, nor on four among many, even where the pair’s value is a whole number', () => {
    expect(idsOf(homework, '24.0')).toEqual(['missing-minus-one+log-base-2']);
    expect(asserted(homework, '24.0')).toBeNull();
    expect(asserted(homework, '24.00')).toBeNull();
    expect(asserted(homework, '24.000')).toBe('missing-minus-one+log-base-2');
  });

  test('is no single mistake on two figures', () => {
    expect(idsOf(homework, '48')).toEqual(['missing-half']);
    expect(asserted(homework, '48')).toBeNull();
    expect(asserted(homework, '48.2')).toBe('missing-half');
  });

  test('is nothing that only a wide tolerance lets fit', () => {
    const options = { tolerance: { relative: 0.05, absolute: 0 } };
    const { misconceptions } = judged(homework, '47.5', options);
    expect(misconceptions.map(({ id, certain }) => ({ id, certain }))).toEqual([
      { id: 'missing-half', certain: false },
    ]);
    expect(judged(homework, '48.23', options).misconceptions[0]?.certain).toBe(true);
  });

  test('is what fits at the precision written, before what lies within a thousandth only', () => {
    const elbo: ProblemSpec = { kind: 'elbo', reconstruction: -85.2, q: { mean: 0.5, sd: 0.8 }, p: { mean: 0, sd: 1 } };
    expect(idsOf(elbo, '-85.20')).toEqual(['divergence-forgotten']);
    expect(asserted(elbo, '-85.20')).toBe('divergence-forgotten');
  });
});

describe('the unit', () => {
  test('is not asked for in bits, nor called forgotten, where the student wrote bits and converted twice', () => {
    expect(idsOf(homework, '50.19 bits')).toEqual([]);
    expect(judged(homework, '50.19', { unit: 'bits' }).misconceptions).toEqual([]);
    expect(asserted(homework, '34.79')).toBe('answer-in-bits');
    expect(asserted(homework, '34.79 nats')).toBe('answer-in-bits');
    expect(asserted(homework, '24.11 bits')).toBe('nats-called-bits');
  });
});

describe('two mistakes in a bound of K draws', () => {
  const weights: ProblemSpec = { kind: 'iwae', weights: [1, 2, 4] };

  test('do not contradict each other where the logarithms were added and not averaged', () => {
    expect(judged(weights, '2.0794').misconceptions[0]?.message).toBe(
      'Two mistakes together: the logarithm of each weight is taken before the sum, and the sum is not divided by K.',
    );
  });

  test('are not the logarithms’ mean without a logarithm, nor bits of what is no logarithm', () => {
    expect(idsOf(weights, '2.00')).not.toContain('mean-of-logs+missing-log-term');
    expect(idsOf({ kind: 'iwae', weights: [3] }, '4.328')).toEqual([]);
  });
});

describe('two mistakes that contradict each other', () => {
  test('are never proposed: a logarithm that is not taken has no base, and what is left out twice is no answer', () => {
    const draws: ProblemSpec = { kind: 'log-likelihood', p: { mean: 1, sd: 2 }, observations: [3, 5, -1] };
    const pairs = pairsOfMistakes(workingOf(problemFrom(draws))).filter(({ values }) => values.length > 0);
    const ids = pairs.map(({ mistakes }) => mistakes.map(({ id }) => id).join('+'));
    for (const other of ['answer-in-bits', 'log-base-2', 'log-base-10', 'squared-error-for-log-likelihood'])
      expect(ids).not.toContain(`likelihood-for-log-likelihood+${other}`);
    expect(ids).toContain('likelihood-for-log-likelihood+mean-over-dimensions');
    expect(idsOf({ kind: 'elbo', reconstruction: -3, q: { mean: 1, sd: 2 }, p: { mean: 0, sd: 1 } }, '0')).toEqual([]);
  });

  test('name no entropy of the wrong distribution: H(p, q) − H(p) is D(p ‖ q)', () => {
    const pair = { q: { mean: 1, sd: 2 }, p: { mean: 0, sd: 3 } };
    const answer = (Math.log(2 / 3) + 10 / 8 - 0.5).toPrecision(6);
    expect(judged({ kind: 'cross-entropy', ...pair }, answer).misconceptions[0]?.message).toBe(
      'Two mistakes together: the two distributions are exchanged, and the divergence stands for the cross-entropy.',
    );
  });
});

describe('a planar flow that turns space over', () => {
  const flow: ProblemSpec = { kind: 'planar-flow', w: [2], u: [-3], b: 0, z: [0] };

  test('may have its determinant given with its sign, which is no second mistake: 1 − 6 = −5', () => {
    expect(asserted(flow, '-5.000')).toBe('missing-log-term');
    expect(asserted(flow, '5.000')).toBe('missing-log-term');
  });
});

describe('near equality', () => {
  test('each mistake in D(N(10⁻⁹, 1) ‖ N(0, 1)) has its own value', () => {
    const near: ProblemSpec = { q: { mean: 1e-9, sd: 1 }, p: { mean: 0, sd: 1 } };
    expect(idsOf(near, '1.0e-18')).toEqual(['missing-half']);
    expect(idsOf(near, '-5.00e-19')).toEqual(['wrong-sign']);
    expect(idsOf(near, '0')).toEqual([]);
  });
});

describe('infinite values', () => {
  test('are explained by the other direction or by the sign', () => {
    expect(asserted({ q: { bernoulli: 1 }, p: { bernoulli: 0.3 } }, '∞')).toBe('reversed-direction');
    const impossible: ProblemSpec = { kind: 'log-likelihood', p: { bernoulli: 0 }, observations: [1, 0] };
    expect(idsOf(impossible, '∞')).toContain('wrong-sign');
  });
});

describe('what cannot be', () => {
  test('names the cross-entropy where that is asked', () => {
    const coins: ProblemSpec = { kind: 'cross-entropy', q: { bernoulli: 0.3 }, p: { bernoulli: 0.4 } };
    expect(judged(coins, '-2').message).toContain('the cross-entropy of discrete distributions is never negative');
    expect(judged({ kind: 'entropy', p: { bernoulli: 0.3 } }, '-2').message).toContain('the entropy of a discrete');
  });
});
