import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairsOfMistakes, singleMistakes } from '../../src/judge/candidates.ts';
import { expectedOf, judge, judgeOf, problemFrom, statementOf, type ProblemSpec } from '../../src/judge/index.ts';
import { workingOf } from '../../src/judge/misconceptions/index.ts';
import { valueIn, type WrittenUnit } from '../../src/judge/reading/units.ts';
import { asAsked, valueAsAsked } from './as-asked.ts';
import { notations } from './notations.ts';
import { problemSpecs } from './random-problems.ts';

const figures = fc.integer({ min: 2, max: 15 });

/** As a decimal that every notation can take, without a power of ten. */
const decimalOf = (value: number, count: number): string => {
  const place = Math.floor(Math.log10(Math.abs(value))) - count + 1;
  return value.toFixed(Math.min(Math.max(-place, 1), 20));
};

describe('a right answer', () => {
  test('is right at every precision from two figures on, without a remark or a mistake, for problems of every kind', () => {
    fc.assert(
      fc.property(problemSpecs, figures, (spec, count) => {
        const value = valueAsAsked(spec);
        fc.pre(Number.isFinite(value) && Math.abs(value) > 1e-9);
        const judgement = judge(problemFrom(spec), value.toPrecision(count));
        expect(judgement).toMatchObject({ verdict: 'correct', misconceptions: [], suggestions: [] });
        expect(judgement.remark).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  test('is right in bits, too, where it says so and has a unit at all', () => {
    fc.assert(
      fc.property(problemSpecs, figures, (spec, count) => {
        const problem = problemFrom(spec);
        const value = expectedOf(problem) / Math.LN2;
        fc.pre(statementOf(spec).unit !== null && Number.isFinite(value) && Math.abs(value) > 1e-9);
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
      fc.property(problemSpecs, fc.constantFrom(0.99, 1.01, 0.9, 2, -1), (spec, factor) => {
        const value = valueAsAsked(spec);
        fc.pre(Number.isFinite(value) && Math.abs(value) > 1e-6);
        expect(judge(problemFrom(spec), String(value * factor)).verdict).toBe('incorrect');
      }),
    );
  });
});

describe('judging', () => {
  test('is the same in every notation, for right and wrong answers to problems of every kind', () => {
    fc.assert(
      fc.property(
        problemSpecs,
        fc.constantFrom(1, 2, -1, 0.5, 1.0005, 1.3),
        fc.integer({ min: 2, max: 6 }),
        fc.constantFrom(...notations),
        (spec, factor, count, notation) => {
          const value = valueAsAsked(spec) * factor;
          fc.pre(Number.isFinite(value) && Math.abs(value) > 1e-6);
          const plain = decimalOf(value, count);
          const judgeIt = judgeOf(problemFrom(spec));
          const unit = statementOf(spec).unit ?? undefined;
          const [one, other] = [judgeIt(plain), judgeIt(notation(plain, unit))];
          expect({ ...other, echo: null }).toEqual({ ...one, echo: null });
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** A mistaken value as a student would give it: as it is asked for, or in the unit that the mistake is about. */
const answerOf = (spec: ProblemSpec, value: number, unit: WrittenUnit | undefined): string =>
  unit === undefined ? asAsked(spec, value).toPrecision(6) : `${valueIn(unit, value).toPrecision(6)} ${unit}`;

describe('the value of a mistake, to six figures', () => {
  test('is diagnosed as that mistake, where it is wrong at all: every single one, for problems of every kind', () => {
    fc.assert(
      fc.property(problemSpecs, (spec) => {
        const problem = problemFrom(spec);
        const judgeIt = judgeOf(problem);
        for (const { mistakes, values } of singleMistakes(workingOf(problem))) {
          const [mistake] = mistakes;
          for (const value of values.filter(Number.isFinite)) {
            const judgement = judgeIt(answerOf(spec, value, mistake?.unit));
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
      fc.property(problemSpecs, fc.nat(), (spec, draw) => {
        const problem = problemFrom(spec);
        const judgeIt = judgeOf(problem);
        const pairs = pairsOfMistakes(workingOf(problem)).filter(({ values }) => values.some(Number.isFinite));
        fc.pre(pairs.length > 0);
        const { mistakes, values } = pairs[draw % pairs.length]!;
        const value = values.find(Number.isFinite) ?? NaN;
        const judgement = judgeIt(answerOf(spec, value, mistakes.find(({ unit }) => unit !== undefined)?.unit));
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
