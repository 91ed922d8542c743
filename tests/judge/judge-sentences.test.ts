import { describe, expect, test } from 'vitest';
import {
  judge,
  judgeNumber,
  kindOf,
  isNormalPair,
  problemFrom,
  rulesInWords,
  usualTolerance,
  type Problem,
  type ProblemSpec,
} from '../../src/judge/index.ts';
import { impossibility } from '../../src/judge/impossibility.ts';
import { capitalized, countInWords } from '../../src/text/words.ts';
import { bernoulli, normal } from '../../src/math/index.ts';

const forward: Problem = { q: normal(6, 4), p: normal(0, 1) };
const messageOf = (answer: string): string => judge(forward, answer).message;

describe('the sentence of a verdict', () => {
  test('within a wider tolerance speaks of that, where more than the last digit may be off', () => {
    const wide = { tolerance: { relative: 0.05, absolute: 0 } };
    expect(judge(forward, '24.9', wide).message).toBe(
      'Right within the tolerance that is set: rounded once, at the end, it is 24.1.',
    );
    expect(judge(forward, '24.12', wide).message).toMatch(/^Right, but the last digit is off/);
  });

  test.each([
    ['24.1137', 'Right to six significant figures, as many as you wrote.'],
    ['24.1', 'Right to three significant figures, as many as you wrote.'],
    ['24', 'Right to two significant figures, as many as you wrote.'],
    ['24.113705639', 'Right to 11 significant figures, as many as you wrote.'],
    ['24.11370564', 'Right to ten significant figures, as many as you wrote.'],
    ['20', 'Right to one significant figure. Give two or more.'],
    ['25.5 - ln 4', 'Right.'],
    ['1/2(51-2.77)', 'Right.'],
    ['24.12', 'Right, but the last digit is off: rounded once, at the end, it is 24.11.'],
    ['24.1000', 'Right, but the last digit is off: rounded once, at the end, it is 24.1137.'],
    ['34.78 bits', 'Right, but the last digit is off: rounded once, at the end, it is 34.79.'],
    ['17.3', 'Not right, and it fits no mistake that I know. Go through your work again, line by line.'],
    ['-17.3', 'Not right: a divergence is never negative. Go through your work again, line by line.'],
    ['48.23', 'Not right. The factor ½ is missing: this is twice the divergence.'],
    ['2', /^Not right\. Perhaps this: This is the other direction/],
    ['25', 'Not right. It fits four different explanations, and the number alone cannot tell them apart.'],
    ['49.23', 'Not right. Two mistakes together: the factor ½ is missing, and the −1 in the bracket is missing.'],
  ])('%s', (answer, message) => {
    if (typeof message === 'string') expect(messageOf(answer)).toBe(message);
    else expect(messageOf(answer)).toMatch(message);
  });

  test('a number that is 0 but for rounding is told so where the value is 0', () => {
    const nothing = problemFrom({ q: { mean: 0.3, sd: 1 }, p: { mean: 0.3, sd: 1 } });
    expect(judge(nothing, '1e-12').message).toBe('Right: the value is 0, and this is 0 but for rounding.');
    expect(judge(nothing, '0').message).toBe('Right.');
  });

  test('two mistakes are marked each at its own line, with a sentence each', () => {
    expect(judge(forward, '49.23').misconceptions).toEqual([
      {
        id: 'missing-half+missing-minus-one',
        step: 'formula',
        message: 'Two mistakes together: the factor ½ is missing, and the −1 in the bracket is missing.',
        certain: true,
        mistakes: [
          { id: 'missing-half', step: 'formula', message: 'The factor ½ is missing.' },
          { id: 'missing-minus-one', step: 'formula', message: 'The −1 in the bracket is missing.' },
        ],
      },
    ]);
    const [single] = judge(forward, '48.23').misconceptions;
    expect(single?.mistakes).toEqual([{ id: 'missing-half', step: 'formula', message: single?.message }]);
  });

  test('a number whose question is not known is called wrong and no more', () => {
    expect(judgeNumber(2, '3')).toEqual({
      verdict: 'incorrect',
      value: 3,
      expected: 2,
      digits: 1,
      misconceptions: [],
      echo: { tex: '3', words: '3', notes: [] },
      message: 'Not right.',
      suggestions: [],
    });
    expect(judgeNumber(2, '-3').message).toBe('Not right.');
    expect(judgeNumber(Infinity, '∞').message).toBe('Right.');
  });

  test('a right answer comes with all that is known of it', () => {
    expect(judge(forward, '24.12')).toMatchObject({ remark: 'rounded-too-early', digits: 4, suggestions: [] });
    expect(judge(forward, '24,11')).toEqual({
      verdict: 'correct',
      value: 24.11,
      expected: 24.11370563888011,
      digits: 4,
      misconceptions: [],
      echo: { tex: '24.11', words: '24.11', notes: ['The comma is read as the decimal point.'] },
      message: 'Right to four significant figures, as many as you wrote.',
      suggestions: [],
    });
  });
});

describe('the rules in words', () => {
  test('name a thousandth, another bound, an absolute one, and none', () => {
    const rounding =
      'A decimal number is right when the value, rounded to as many figures as you wrote, gives that number.';
    const zero = 'Zero is right only where the value is zero.';
    const within = (bound: string) =>
      `One that misses this by little, within ${bound}, is right too, with the remark that it was rounded too early. A formula is held to the same bound.`;
    const sums = (bound: string) =>
      `Where a large term is given, as in an ELBO, the answer must also lie within ${bound} of what is worked out besides.`;
    const own =
      'A number that is what a known mistake gives, to the figures written, is that mistake, however near the value.';
    expect(rulesInWords(usualTolerance)).toEqual([
      rounding,
      within('a thousandth of the value'),
      sums('1 %'),
      own,
      zero,
    ]);
    expect(rulesInWords({ relative: 0.05, absolute: 0 })).toEqual([
      rounding,
      within('5 % of the value'),
      sums('50 %'),
      zero,
    ]);
    expect(rulesInWords({ relative: 0, absolute: 0 })).toEqual([
      rounding,
      'One that misses this is wrong. A formula must give the value to twelve figures.',
      zero,
    ]);
    expect(rulesInWords({ relative: 0, absolute: 0.01 })[1]).toContain('0.01');
  });
});

const coin = { bernoulli: 0.3 };
const frechet: ProblemSpec = { kind: 'frechet', q: { mean: 1, variance: 4 }, p: { mean: 0, sd: 1 } };
const collapse: ProblemSpec = { kind: 'linear-collapse', eigenvalues: [0.8], variance: 0.05, beta: 2 };
const compression: ProblemSpec = {
  kind: 'compression-ratio',
  image: [8, 8, 3],
  depth: 8,
  grids: [[2, 2]],
  words: 8,
};
const sure: readonly (readonly [ProblemSpec, number, string | null])[] = [
  [{ q: coin, p: coin }, -1, 'a divergence is never negative'],
  [{ kind: 'divergence', q: coin, p: coin }, -1e-9, 'a divergence is never negative'],
  [{ q: coin, p: coin }, 0, 'a divergence is zero only where the two distributions are equal'],
  [{ q: coin, p: coin }, 1, null],
  [{ kind: 'entropy', p: coin }, -1, 'the entropy of a discrete distribution is never negative'],
  [{ kind: 'entropy', p: { categorical: [0.5, 0.5] } }, -1, 'the entropy of a discrete distribution is never negative'],
  [{ kind: 'entropy', p: coin }, 0, null],
  [{ kind: 'entropy', p: coin }, 1, null],
  [{ kind: 'entropy', p: { mean: 0, sd: 1 } }, -1, null],
  [{ kind: 'cross-entropy', q: coin, p: coin }, -1, 'the cross-entropy of discrete distributions is never negative'],
  [{ kind: 'cross-entropy', q: coin, p: coin }, 0, null],
  [{ kind: 'cross-entropy', q: { mean: 0, sd: 1 }, p: { mean: 0, sd: 1 } }, -1, null],
  [{ kind: 'log-likelihood', p: coin, observations: [1] }, 1, 'the logarithm of a probability is never positive'],
  [{ kind: 'log-likelihood', p: coin, observations: [1] }, 0, null],
  [{ kind: 'log-likelihood', p: coin, observations: [1] }, -1, null],
  [{ kind: 'log-likelihood', p: { mean: 0, sd: 1 }, observations: [1] }, 1, null],
  [{ kind: 'elbo', reconstruction: 1, q: coin, p: coin }, 1, null],
  [{ kind: 'iwae', weights: [1] }, -1, null],
  [{ kind: 'planar-flow', w: [1], u: [1], b: 0, z: [0] }, -1, null],
  [frechet, -1, 'a Fréchet distance is never negative'],
  [frechet, 0, 'a Fréchet distance is zero only where means and covariances are equal'],
  [frechet, 1, null],
  [collapse, -1, 'what a latent carries is never negative'],
  [collapse, 0, null],
  [{ kind: 'bits-per-dimension', logDensity: 1, dimensions: 2, depth: 8 }, -1, null],
  [{ kind: 'code-bits', grids: [[2, 2]], words: 8 }, -1, 'a number of bits is never negative'],
  [{ kind: 'code-bits', grids: [[2, 2]], words: 8 }, 0, null],
  [compression, 0, 'a ratio of bits is greater than zero'],
  [compression, 1, null],
];

describe('what no problem of a kind can have', () => {
  test.each(sure)('%j: %d', (spec, value, why) => {
    expect(impossibility(problemFrom(spec), value)).toBe(why);
  });
});

describe('a problem that makes no sense is refused with a sentence', () => {
  const iwae = /needs at least one weight, and every weight finite and greater than zero/;
  const lengths = (w: number, u: number, z: number) =>
    `A planar flow needs w, u and z of one length, at least 1, but they have ${w}, ${u} and ${z} entries.`;
  const finite = 'Every entry of w, u, z and b must be finite.';
  test.each<[ProblemSpec, RegExp | string]>([
    [{ kind: 'iwae', weights: [] }, iwae],
    [{ kind: 'iwae', weights: [1, 0] }, iwae],
    [{ kind: 'iwae', weights: [1, -1] }, iwae],
    [{ kind: 'iwae', logWeights: [Infinity, 0] }, iwae],
    [{ kind: 'iwae', logWeights: [] }, iwae],
    [{ kind: 'planar-flow', w: [], u: [], b: 0, z: [] }, lengths(0, 0, 0)],
    [{ kind: 'planar-flow', w: [1], u: [1, 2], b: 0, z: [1] }, lengths(1, 2, 1)],
    [{ kind: 'planar-flow', w: [1], u: [1], b: 0, z: [1, 2] }, lengths(1, 1, 2)],
    [{ kind: 'planar-flow', w: [NaN], u: [1], b: 0, z: [1] }, finite],
    [{ kind: 'planar-flow', w: [1], u: [Infinity], b: 0, z: [1] }, finite],
    [{ kind: 'planar-flow', w: [1], u: [1], b: NaN, z: [1] }, finite],
    [{ kind: 'planar-flow', w: [1], u: [1], b: 0, z: [NaN] }, finite],
    [
      { kind: 'planar-flow', w: [0, 0], u: [1, 1], b: 0, z: [1, 1], constrained: true },
      'A constrained planar flow needs a w other than zero, for û divides by its length.',
    ],
  ])('%j', (spec, message) => {
    expect(() => problemFrom(spec)).toThrow(message);
  });

  test('a flow may have a zero in w, and an unconstrained one nothing else', () => {
    const flow = { kind: 'planar-flow', u: [1, 1], b: 0, z: [1, 1] } as const;
    expect(problemFrom({ ...flow, w: [0, 1], constrained: true })).toMatchObject({ w: [0, 1] });
    expect(problemFrom({ ...flow, w: [0, 0] })).toMatchObject({ w: [0, 0] });
  });

  test('an observation must be of the kind that the distribution has', () => {
    const wrongly = (p: Extract<ProblemSpec, { kind: 'log-likelihood' }>['p'], x: number | number[]) => () =>
      judge(problemFrom({ kind: 'log-likelihood', p, observations: [x] }), '1');
    expect(wrongly({ means: [0, 0], sds: [1, 1] }, 3)).toThrow(
      'An observation of a distribution over vectors is a list of numbers, but 3 was given.',
    );
    expect(wrongly({ mean: 0, sd: 1 }, [3, 4])).toThrow(
      'An observation of a distribution over numbers is one number, but a list of 2 was given.',
    );
  });
});

describe('small words', () => {
  test('a problem that names no kind is a divergence', () => {
    expect(kindOf(forward)).toBe('divergence');
    expect(kindOf({ kind: 'iwae', logWeights: [0] })).toBe('iwae');
  });

  test('a pair of normals is told from any other', () => {
    expect(isNormalPair({ q: normal(0, 1), p: normal(0, 1) })).toBe(true);
    expect(isNormalPair({ q: normal(0, 1), p: bernoulli(0.5) })).toBe(false);
    expect(isNormalPair({ q: bernoulli(0.5), p: normal(0, 1) })).toBe(false);
  });

  test('counts are words up to ten', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(countInWords).join(' ')).toBe(
      'no one two three four five six seven eight nine ten 11',
    );
    expect(capitalized('the ½')).toBe('The ½');
  });
});
