import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairsOfMistakes, singleMistakes } from '../../src/judge/candidates.ts';
import { judge, judgeOf, problemFrom } from '../../src/judge/index.ts';
import { expectedOf } from '../../src/judge/expected.ts';
import { workingOf } from '../../src/judge/misconceptions/index.ts';
import { notations } from './notations.ts';
import { problemSpecs } from './random-problems.ts';

const problems = problemSpecs.map(problemFrom);
const figures = fc.integer({ min: 2, max: 15 });

/** As a decimal that every notation can take, without a power of ten. */
const decimalOf = (value: number, count: number): string => {
  const place = Math.floor(Math.log10(Math.abs(value))) - count + 1;
  return value.toFixed(Math.min(Math.max(-place, 1), 20));
};

describe('a right answer', () => {
  test('is right at every precision from two figures on, without a remark or a mistake, for problems of every kind', () => {
    fc.assert(
      fc.property(problems, figures, (problem, count) => {
        const value = expectedOf(problem);
        fc.pre(Number.isFinite(value) && Math.abs(value) > 1e-9);
        const judgement = judge(problem, value.toPrecision(count));
        expect(judgement).toMatchObject({ verdict: 'correct', misconceptions: [], suggestions: [] });
        expect(judgement.remark).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  test('is right in bits, too, where it says so', () => {
    fc.assert(
      fc.property(problems, figures, (problem, count) => {
        const value = expectedOf(problem) / Math.LN2;
        fc.pre(Number.isFinite(value) && Math.abs(value) > 1e-9);
        expect(judge(problem, `${value.toPrecision(count)} bits`)).toMatchObject({
          verdict: 'correct',
          misconceptions: [],
        });
        expect(judge(problem, value.toPrecision(count), { unit: 'bits' }).verdict).toBe('correct');
      }),
    );
  });

  test('is wrong as soon as it is off by a hundredth, or has the other sign', () => {
    fc.assert(
      fc.property(problems, fc.constantFrom(0.99, 1.01, 0.9, 2, -1), (problem, factor) => {
        const value = expectedOf(problem);
        fc.pre(Number.isFinite(value) && Math.abs(value) > 1e-6);
        expect(judge(problem, String(value * factor)).verdict).toBe('incorrect');
      }),
    );
  });
});

describe('judging', () => {
  test('is the same in every notation, for right and wrong answers to problems of every kind', () => {
    fc.assert(
      fc.property(
        problems,
        fc.constantFrom(1, 2, -1, 0.5, 1.0005, 1.3),
        fc.integer({ min: 2, max: 6 }),
        fc.constantFrom(...notations),
        (problem, factor, count, notation) => {
          const value = expectedOf(problem) * factor;
          fc.pre(Number.isFinite(value) && Math.abs(value) > 1e-6);
          const plain = decimalOf(value, count);
          const judgeIt = judgeOf(problem);
          const [one, other] = [judgeIt(plain), judgeIt(notation(plain))];
          expect({ ...other, echo: null }).toEqual({ ...one, echo: null });
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** A mistaken value as a student would give it, in the unit that the mistake is about. */
const answerOf = (value: number, inBits: boolean): string =>
  inBits ? `${(value / Math.LN2).toPrecision(6)} bits` : value.toPrecision(6);

describe('the value of a mistake, to six figures', () => {
  test('is diagnosed as that mistake, where it is wrong at all: every single one, for problems of every kind', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const judgeIt = judgeOf(problem);
        for (const { mistakes, values } of singleMistakes(workingOf(problem))) {
          const [mistake] = mistakes;
          for (const value of values.filter(Number.isFinite)) {
            const judgement = judgeIt(answerOf(value, mistake?.unit === 'bits'));
            if (judgement.verdict === 'correct') continue;
            expect(judgement.misconceptions.map(({ id }) => id)).toContain(mistake?.id);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('is diagnosed as that pair, or as single ones, where two were made together', () => {
    fc.assert(
      fc.property(problems, fc.nat(), (problem, draw) => {
        const judgeIt = judgeOf(problem);
        const pairs = pairsOfMistakes(workingOf(problem)).filter(({ values }) => values.some(Number.isFinite));
        const { mistakes, values } = pairs[draw % pairs.length]!;
        const value = values.find(Number.isFinite) ?? NaN;
        const judgement = judgeIt(
          answerOf(
            value,
            mistakes.some(({ unit }) => unit === 'bits'),
          ),
        );
        fc.pre(judgement.verdict === 'incorrect');
        const ids = judgement.misconceptions.map(({ id }) => id);
        const isSingle = ids.length > 0 && ids.every((id) => !id.includes('+'));
        if (!isSingle) expect(ids).toContain(mistakes.map(({ id }) => id).join('+'));
        for (const { mistakes: marked, id } of judgement.misconceptions)
          expect(marked.map((mistake) => mistake.id).join('+')).toBe(id);
      }),
      { numRuns: 300 },
    );
  });
});
