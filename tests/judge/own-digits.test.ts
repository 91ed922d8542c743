import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { singleMistakes } from '../../src/judge/candidates.ts';
import { valueOf } from '../../src/judge/expected.ts';
import {
  judge,
  judgeOf,
  problemFrom,
  readAnswer,
  rulesInWords,
  usualTolerance,
  type ProblemSpec,
} from '../../src/judge/index.ts';
import { workingOf } from '../../src/judge/misconceptions/index.ts';
import { bracketsSentence } from '../../src/judge/sentences.ts';
import { asAsked } from './as-asked.ts';
import { problemSpecs } from './random-problems.ts';

const judged = (spec: ProblemSpec, answer: string) => judge(problemFrom(spec), answer);
const told = (spec: ProblemSpec, answer: string): readonly string[] =>
  judged(spec, answer).misconceptions.map(({ id, certain }) => `${certain ? 'surely' : 'perhaps'} ${id}`);

const standard = { mean: 0, sd: 1 };
const elbo = (reconstruction: number, mean: number, sd: number): ProblemSpec => ({
  kind: 'elbo',
  reconstruction,
  q: { mean, sd },
  p: standard,
});

describe('a mistake’s own number within a thousandth of the value', () => {
  const far: ProblemSpec = { kind: 'iwae', logWeights: [-1000, -1000.5, -1001] };

  test.each<[ProblemSpec, string, string]>([
    [far, '-1000.50', 'mean-of-logs'],
    [far, '-1000.00', 'largest-weight-only'],
    [elbo(-500, 0.5, 0.8), '-499.832', 'divergence-added'],
    [elbo(-95.2, 0.2, 0.9), '-95.170', 'divergence-added'],
    [elbo(-1250.5, 0.3, 0.7), '-1250.50', 'divergence-forgotten'],
    [{ q: { mean: 300, sd: 1 }, p: standard }, '45000.5', 'missing-minus-one'],
  ])('is that mistake: %j, %s', (spec, answer, mistake) => {
    expect(judged(spec, answer).verdict).toBe('incorrect');
    expect(told(spec, answer)).toEqual([`surely ${mistake}`]);
  });

  test('is that mistake, too, where it is one made now and then and five figures are its own', () => {
    const spec: ProblemSpec = { q: { mean: 100, sd: 2 }, p: standard };
    // ½(10000 + 4 − 1 − log 4) = 5000.806853, and one more.
    expect(judged(spec, '5001.81').verdict).toBe('incorrect');
    expect(told(spec, '5001.81')).toEqual(['perhaps plus-for-minus-one']);
    expect(judged(spec, '5001').verdict).toBe('correct');
  });

  test('is no coarser rounding of the value, whose last figure would be a zero that stands for none', () => {
    // −½ · 1600 − ½ log 2π = −800.918939: −801 to three figures, and −800 without the constant.
    const spec: ProblemSpec = { kind: 'log-likelihood', p: { mean: 100, sd: 1 }, observations: [60] };
    expect(judged(spec, '-800').verdict).toBe('incorrect');
    expect(told(spec, '-800')).toContain('perhaps missing-two-pi');
    expect(judged(spec, '-801').verdict).toBe('correct');
  });

  test('is never right where its digits are not the value’s, for problems of every kind', () => {
    fc.assert(
      fc.property(problemSpecs, (spec) => {
        const problem = problemFrom(spec);
        const [judgeIt, { value, error }] = [judgeOf(problem), valueOf(problem)];
        for (const { mistakes, values } of singleMistakes(workingOf(problem))) {
          if (mistakes.some(({ unit }) => unit !== undefined)) continue;
          for (const mistaken of values.filter(Number.isFinite)) {
            if (Math.abs(mistaken - value) <= 1e-6 * Math.abs(value) + error || mistaken === 0) continue;
            const answer = asAsked(spec, mistaken).toPrecision(8);
            expect(judgeIt(answer).verdict, answer).toBe('incorrect');
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('is right where whoever asks has widened the tolerance', () => {
    const wide = { tolerance: { relative: 0.05, absolute: 0 } };
    expect(judge(problemFrom(elbo(-95.2, 0.2, 0.9)), '-95.23', wide).verdict).toBe('correct');
    expect(judge(problemFrom({ q: { mean: 6, sd: 4 }, p: standard }), '24.9', wide).verdict).toBe('correct');
  });
});

describe('in a sum of large and small terms', () => {
  test.each<[ProblemSpec, readonly string[], readonly string[]]>([
    [
      { kind: 'log-likelihood', p: standard, observations: [50, 0] },
      ['-1251.84', '-1251.83'],
      ['-1250.919', '-1252.757', '-1251.5'],
    ],
    [{ kind: 'cross-entropy', q: { mean: 50, sd: 1 }, p: standard }, ['1251.42', '1251.41'], ['1250.5', '1252.3']],
    [elbo(-500, 0.5, 0.8), ['-500.17', '-500.167'], ['-500.16', '-500.2005', '-499.99']],
    [
      { kind: 'iwae', logWeights: [-1000, -1000.5, -1001] },
      ['-1000.42', '-1000.41'],
      ['-1000.38', '-1000.6', '-1001.1'],
    ],
  ])('a thousandth of the whole excuses nothing that is missing: %j', (spec, right, wrong) => {
    for (const answer of right) expect(judged(spec, answer).verdict, answer).toBe('correct');
    for (const answer of wrong) expect(judged(spec, answer).verdict, answer).toBe('incorrect');
  });

  test('of equal size, nothing changes', () => {
    expect(judged(elbo(-2.5, 1, 0.5), '-3.316').remark).toBe('rounded-too-early');
    expect(judged({ kind: 'log-likelihood', p: { mean: 1, sd: 2 }, observations: [3, 5, -1] }, '-7.83').remark).toBe(
      'rounded-too-early',
    );
  });
});

describe('a mistake is asserted by its digits', () => {
  test.each<[ProblemSpec, string]>([
    [elbo(-101.5, -0.5, 2), '-101.43'],
    [elbo(-79.4, 3, 2.5), '-86.609'],
    [elbo(-41.37, 0.83, 0.57), '-41.595'],
    [{ kind: 'iwae', logWeights: [-12.3, -10.7, -13.9, -11.4] }, '-12.086'],
    [{ q: { mean: -2, sd: 3 }, p: { mean: -1, sd: 0.5 } }, '18.708'],
    [{ kind: 'entropy', p: { mean: 1, sd: 2.5 } }, '3.2542'],
    [{ q: { mean: 0.74, sd: 0.78 }, p: { mean: 2.57, sd: 2.6 } }, '0.88513'],
    [{ kind: 'log-likelihood', p: { mean: 1, sd: 2 }, observations: [0, 2, 4] }, '-3.4742'],
  ])('and never against them: %j, %s', (spec, answer) => {
    expect(told(spec, answer).filter((diagnosis) => diagnosis.startsWith('surely'))).toEqual([]);
  });

  test.each<[ProblemSpec, string]>([
    [{ q: { mean: 2, sd: 1 }, p: { mean: 0, sd: 3 } }, '0.65417'],
    [
      {
        q: {
          means: [1, 0],
          covariance: [
            [2, 1],
            [1, 2],
          ],
        },
        p: {
          means: [0, 0],
          covariance: [
            [2, 0],
            [0, 1],
          ],
        },
      },
      '0.047267',
    ],
    [{ q: { means: [1, -1], sds: [0.5, 2] }, p: { means: [0, 0], sds: [1, 1] } }, '1.6250'],
    [{ kind: 'log-likelihood', p: { mean: 1, sd: 2 }, observations: [0, 2, 4] }, '-1.7371'],
  ])('two together are not where round numbers give anyone’s number: %j, %s', (spec, answer) => {
    const diagnoses = told(spec, answer);
    expect(diagnoses.length).toBeGreaterThan(0);
    for (const diagnosis of diagnoses) expect(diagnosis).toMatch(/^perhaps/);
  });

  test.each<[ProblemSpec, string, string]>([
    [{ q: { mean: -2, sd: 3 }, p: { mean: -1, sd: 0.5 } }, '18.708', 'plus-for-minus-one'],
    [{ q: { mean: 0.74, sd: 0.78 }, p: { mean: 2.57, sd: 2.6 } }, '0.88513', 'sd-as-variance-in-one'],
    [{ kind: 'log-likelihood', p: { mean: 1, sd: 2 }, observations: [0, 2, 4] }, '-3.4742', 'observation-left-out'],
  ])('and one whose digits they are goes before a commoner one that is only near: %j, %s', (spec, answer, mistake) => {
    expect(told(spec, answer)).toEqual([`perhaps ${mistake}`]);
  });

  test('two together still are, where the number is their own', () => {
    const homework: ProblemSpec = { q: { mean: 6, sd: 4 }, p: standard };
    expect(told(homework, '49.796')).toEqual(['surely missing-half+log-base-10']);
    expect(told(homework, '49.23')).toEqual(['surely missing-half+missing-minus-one']);
  });

  test('a number near 0 is not minus a divergence of 0', () => {
    expect(told(elbo(2, 0, 1), '1e-10')).toEqual([]);
    expect(told(elbo(2, 0, 1), '0')).toEqual(['perhaps reconstruction-forgotten']);
  });
});

describe('a wrong number with a comma that may part thousands', () => {
  const far: ProblemSpec = { q: { mean: 300, sd: 1 }, p: standard };

  test('is explained by either reading, and shown as it was taken', () => {
    const judgement = judged(far, '90,000');
    expect(judgement).toMatchObject({ verdict: 'incorrect', value: 90000 });
    expect(told(far, '90,000')).toEqual(['surely missing-half']);
    expect(judged(far, '-45,000').misconceptions[0]?.id).toBe('wrong-sign');
  });

  test('that nothing explains is shown as a decimal', () => {
    expect(judged(far, '12,345')).toMatchObject({ value: 12.345, misconceptions: [] });
  });
});

test('an answer that lacks brackets before a power is told just that', () => {
  const [answer, bracketed] = ['-0.36', '0.36'].map((text) => readAnswer(text));
  if (!answer?.readable || !bracketed?.readable) throw new Error('Two numbers are read.');
  expect(bracketsSentence(answer, bracketed)).toBe(
    'Not right as it is written: a power is taken before the minus in front of it, so −0.6² is −(0.6²), and this is −0.3600. With the negative number in brackets, (−0.6)², it is 0.3600, which is right.',
  );
});

test('the rules in words speak of large terms and of mistakes, where a tolerance is there to excuse', () => {
  expect(rulesInWords(usualTolerance).join(' ')).toMatch(/a large term is given.*what a known mistake gives/);
  expect(rulesInWords({ relative: 0, absolute: 0 }).join(' ')).not.toMatch(/large term|known mistake/);
  expect(rulesInWords({ relative: 0.05, absolute: 0 }).join(' ')).not.toMatch(/known mistake/);
});

test('the entropy of p for the cross-entropy is one slip, and told as one', () => {
  const pair = { q: { categorical: [0.1, 0.3, 0.6] }, p: { categorical: [0.4, 0.1, 0.5] } };
  const entropy = -(0.4 * Math.log(0.4) + 0.1 * Math.log(0.1) + 0.5 * Math.log(0.5));
  expect(told({ kind: 'cross-entropy', ...pair }, entropy.toPrecision(5))).toEqual([
    'surely entropy-for-cross-entropy',
  ]);
});
