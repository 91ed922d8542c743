import { describe, expect, test } from 'vitest';
import { singleMistakes } from '../../src/judge/candidates.ts';
import { judge, misconceptionsOf } from '../../src/judge/index.ts';
import { workingOf } from '../../src/judge/misconceptions/index.ts';
import { bernoulli, categorical, diagonalNormal, kl, multivariateNormal, normal } from '../../src/math/index.ts';

const forward = { q: normal(6, 4), p: normal(0, 1) };
const backward = { q: normal(0, 1), p: normal(6, 4) };
const ids = (problem: Parameters<typeof judge>[0], answer: string): string[] =>
  judge(problem, answer).misconceptions.map(({ id }) => id);

describe('the homework, N(6, 16) from N(0, 1), is 24.1137… nats', () => {
  test.each([
    ['24', 2],
    ['24.1', 3],
    ['24.11', 4],
    ['24,11', 4],
    ['24,114', 5],
    ['24.114', 5],
    ['24.1137', 6],
    ['24.113706', 8],
    ['24.11 nats', 4],
    ['34.79 bits', 4],
  ])('%s is right at its own precision', (answer, digits) => {
    expect(judge(forward, answer)).toMatchObject({ verdict: 'correct', digits, misconceptions: [] });
    expect(judge(forward, answer).remark).toBeUndefined();
  });

  test.each(['1/2(36+16-log(16)-1)', '25.5 - ln 4', '\\frac12(51-\\ln 16)', '1/2(51-2.77)'])(
    'the formula %s is right',
    (answer) => {
      expect(judge(forward, answer)).toMatchObject({ verdict: 'correct', digits: null });
      expect(judge(forward, answer).remark).toBeUndefined();
    },
  );

  test.each(['24.12', '24.113', '24.115', '24.10'])('%s is right but was rounded too early', (answer) => {
    expect(judge(forward, answer)).toMatchObject({ verdict: 'correct', remark: 'rounded-too-early' });
  });

  test('20 is right to one figure, and more are asked for', () => {
    expect(judge(forward, '20')).toMatchObject({ verdict: 'correct', digits: 1, remark: 'one-figure' });
  });

  // Worked by hand from ½(36 + 16 − log 16 − 1), log 16 = 2.772589.
  test.each([
    ['2.04', 'reversed-direction', 'log 4 + 37/32 − ½ = 2.0425'],
    ['48.23', 'missing-half', '36 + 16 − 2.7726 − 1 = 48.2274'],
    ['24.61', 'missing-minus-one', '½(36 + 16 − 2.7726) = 24.6137'],
    ['142.73', 'variance-as-sd', '½(36 + 256 − log 256 − 1) = 142.7274'],
    ['18.81', 'sd-as-variance', '½(36 + 4 − log 4 − 1) = 18.8069'],
    ['24.81', 'log-sd-for-log-variance', '½(36 + 16 − log 4 − 1) = 24.8069'],
    ['25.50', 'missing-log-term', '½(36 + 16 − 1) = 25.5'],
    ['144.11', 'exp-log-variance-as-sd', '½(36 + 256 − 2.7726 − 1) = 144.1137'],
    ['-24.11', 'wrong-sign', '−24.1137'],
    ['26.89', 'log-sign-flipped', '½(36 + 16 + 2.7726 − 1) = 26.8863'],
    ['9.11', 'mean-not-squared', '½(6 + 16 − 2.7726 − 1) = 9.1137'],
    ['34.79', 'answer-in-bits', '24.1137/0.693147 = 34.7887'],
    ['23.5', 'log-base-2', '½(36 + 16 − 4 − 1) = 23.5'],
    ['24.90', 'log-base-10', '½(36 + 16 − 1.20412 − 1) = 24.8979'],
    ['24.11 bits', 'nats-called-bits', '24.1137 nats are 34.7887 bits'],
  ])('%s is %s, certainly: %s', (answer, id) => {
    const judgement = judge(forward, answer);
    expect(judgement.verdict).toBe('incorrect');
    expect(judgement.misconceptions).toEqual([expect.objectContaining({ id, certain: true })]);
    const opening = answer.startsWith('-') ? 'Not right: a divergence is never negative.' : 'Not right.';
    expect(judgement.message).toBe(`${opening} ${judgement.misconceptions[0]?.message}`);
  });

  test('25 fits four mistakes at its precision, so they are proposed and none is asserted', () => {
    const judgement = judge(forward, '25');
    expect(judgement.misconceptions.length).toBe(4);
    expect(judgement.misconceptions.every(({ certain }) => !certain)).toBe(true);
    expect(judgement.misconceptions[0]?.id).toBe('log-base-10');
  });

  test('2 fits the other direction, but one figure is too coarse to be certain', () => {
    expect(judge(forward, '2').misconceptions).toEqual([
      expect.objectContaining({ id: 'reversed-direction', certain: false }),
    ]);
  });

  test('a wrong formula is diagnosed like a wrong number', () => {
    expect(ids(forward, '36 + 16 - log(16) - 1')).toEqual(['missing-half']);
    expect(ids(forward, '1/2(36+16-log10(16)-1)')).toEqual(['log-base-10']);
  });

  test.each(['0', '17.3', '-3', '1000'])('%s is wrong, and fits no mistake', (answer) => {
    expect(judge(forward, answer)).toMatchObject({ verdict: 'incorrect', misconceptions: [] });
  });

  test.each(['-1', '-0.5', '-3 bits', '−∞', '1 - 2'])(
    '%s is no divergence at all, and the verdict says why',
    (answer) => {
      expect(judge(forward, answer).message).toMatch(/^Not right: a divergence is never negative\. [A-Z]/);
    },
  );

  test.each(['0', '0.00', '-0', '1-1'])('%s is the divergence of equal distributions only', (answer) => {
    expect(judge(forward, answer).message).toMatch(/^Not right: a divergence is zero only .* equal\. [A-Z]/);
  });

  test.each(['nonsense', '', '24.11 or 2.04', '1e400'])('“%s” cannot be read, and is not wrong', (answer) => {
    const judgement = judge(forward, answer);
    expect(judgement).toMatchObject({ verdict: 'unreadable', value: null, echo: null, misconceptions: [] });
    expect(judgement.message).not.toBe('');
  });
});

describe('the sentences about mistakes', () => {
  const problems = [
    forward,
    backward,
    { q: diagonalNormal([1, 2], [0.5, 2]), p: diagonalNormal([0, 0], [1, 3]) },
    { q: normal(1e-7, 2.5e-5), p: normal(0, 1) },
  ];
  const messages = problems.flatMap((problem) => misconceptionsOf(problem).map(({ message }) => message));

  test('begin with a capital letter and end with a full stop', () => {
    for (const message of messages) expect(message).toMatch(/^[A-Z][^]*\.$/);
    for (const message of messages) expect(message).not.toMatch(/\. [a-zµ-ω]/);
  });

  test('never let a line break within D(q ‖ p) or beside an equals sign', () => {
    expect(messages.join(' ')).toContain('D(q\u00a0‖\u00a0p)');
    for (const message of messages) expect(message).not.toMatch(/ [‖=×] | [‖=×]|[‖=×] /);
  });
});

describe('the other direction is 2.0425… nats', () => {
  test.each(['2.04', '2,04', '2.0', '2.0425', '2.042544', 'log(4) + 37/32 - 1/2', 'ln 4 + (1+36)/(2*16) - 0.5'])(
    '%s is right',
    (answer) => {
      expect(judge(backward, answer)).toMatchObject({ verdict: 'correct', misconceptions: [] });
    },
  );

  // Worked by hand from log(4/1) + (1 + 36)/(2·16) − ½.
  test.each([
    ['24.11', 'reversed-direction'],
    ['4.085', 'missing-half'],
    ['2.5425', 'missing-minus-one'],
    ['2.9468', 'answer-in-bits'],
    ['1.3494', 'log-sd-for-log-variance'],
    ['0.65625', 'missing-log-term'],
    ['-0.7300', 'log-sign-flipped'],
    ['1.1050', 'mean-not-squared'],
    ['2.65625', 'log-base-2'],
  ])('%s is %s', (answer, id) => {
    expect(ids(backward, answer)).toContain(id);
  });
});

describe('no registered mistake is ever proposed for a right answer', () => {
  const pairs = [
    { q: normal(1, 1), p: normal(0, 1) },
    { q: normal(1, 2), p: normal(0, 1) },
    { q: normal(0.5, 2), p: normal(0.8, 0.6) },
    { q: normal(0, 1), p: normal(0, 1) },
    { q: diagonalNormal([1, 1], [1, 1]), p: diagonalNormal([0, 0], [1, 1]) },
    { q: bernoulli(0.3), p: bernoulli(0.5) },
  ];
  test.each(pairs)('pair %#', ({ q, p }) => {
    const value = kl(q, p);
    for (const answer of [String(value), value.toFixed(4), `${value / Math.LN2} bits`]) {
      expect(judge({ q, p }, answer)).toMatchObject({ verdict: 'correct', misconceptions: [] });
    }
  });

  test('even where six wrong formulas give the right value: D(N(1, 1) ‖ N(0, 1)) = 0.5', () => {
    const problem = { q: normal(1, 1), p: normal(0, 1) };
    const same = singleMistakes(workingOf(problem)).filter(({ values }) => values.includes(0.5));
    expect(same.length).toBeGreaterThanOrEqual(6);
    expect(judge(problem, '0.5').misconceptions).toEqual([]);
    expect(judge(problem, '0.5').remark).toBeUndefined();
  });
});

describe('other families', () => {
  const diagonal = { q: diagonalNormal([1, 2], [0.5, 2]), p: diagonalNormal([0, 0], [1, 3]) };
  const first = kl(normal(1, 0.5), normal(0, 1));
  const second = kl(normal(2, 2), normal(0, 3));
  const full = {
    q: multivariateNormal(
      [1, 0],
      [
        [2, 0.5],
        [0.5, 1],
      ],
    ),
    p: multivariateNormal(
      [0, 0],
      [
        [1, 0.2],
        [0.2, 2],
      ],
    ),
  };

  test('the mean over dimensions, one dimension alone, and a forgotten dimension are found', () => {
    expect(ids(diagonal, String((first + second) / 2))).toEqual(['mean-over-dimensions']);
    expect(ids(diagonal, String(first))).toEqual(['one-dimension-only']);
    expect(ids(diagonal, String(second))).toEqual(['one-dimension-only']);
  });

  test('in several dimensions the trace may be forgotten and the determinants turned over', () => {
    // tr Σₚ⁻¹Σ_q = (2·2 − 2·0.2·0.5 + 1)/1.96 = 4.8/1.96; log det Σₚ/det Σ_q = log(1.96/1.75).
    const value = kl(full.q, full.p);
    expect(ids(full, String(value - 0.5 * (4.8 / 1.96)))).toEqual(['trace-forgotten']);
    expect(ids(full, String(value - Math.log(1.96 / 1.75)))).toEqual(['determinant-inverted']);
    expect(ids(full, String(2 * value))).toEqual(['missing-half']);
  });

  test('Bernoulli and categorical problems know the general mistakes', () => {
    const coins = { q: bernoulli(0.2), p: bernoulli(0.5) };
    const value = 0.2 * Math.log(0.4) + 0.8 * Math.log(1.6);
    expect(judge(coins, String(value)).verdict).toBe('correct');
    expect(ids(coins, String(value / Math.LN2))).toEqual(['answer-in-bits']);
    expect(ids({ q: categorical([0.2, 0.8]), p: categorical([0.5, 0.5]) }, String(value / Math.LN10))).toEqual([
      'log-base-10',
    ]);
  });

  test('an infinite divergence is answered by ∞ alone', () => {
    const problem = { q: bernoulli(0.5), p: bernoulli(0) };
    expect(judge(problem, '∞').verdict).toBe('correct');
    expect(judge(problem, '1e300').verdict).toBe('incorrect');
    expect(judge(forward, '∞').verdict).toBe('incorrect');
  });
});
