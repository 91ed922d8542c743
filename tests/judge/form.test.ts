import { describe, expect, test } from 'vitest';
import {
  exampleOf,
  exampleTexts,
  familiesOf,
  fieldsOf,
  formFrom,
  hasFamily,
  kinds,
  readForm,
  type FieldId,
  type Family,
  type Texts,
} from '../../src/judge/form/index.ts';
import { difficulties, generate, indistinctions, problemKinds } from '../../src/judge/generate/index.ts';
import { expectedOf, problemFrom, type ProblemKind, type ProblemSpec } from '../../src/judge/index.ts';

const specOf = (kind: ProblemKind, family: Family, texts: Texts): ProblemSpec => {
  const reading = readForm(kind, family, { ...exampleTexts, ...texts });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.spec;
};

/** The sentences for these texts, in place of those of the example. */
const problemsOf = (kind: ProblemKind, family: Family, texts: Texts): Partial<Record<FieldId, string>> => {
  const reading = readForm(kind, family, { ...exampleTexts, ...texts });
  return reading.ok ? {} : reading.problems;
};

const everyForm = kinds.flatMap((kind) =>
  (hasFamily(kind) ? familiesOf(kind) : (['normal'] as const)).map((family) => ({ kind, family })),
);

describe('the form of every kind and family', () => {
  test('reads its own example, whose answer tells all mistakes apart', () => {
    for (const { kind, family } of everyForm) {
      const spec = exampleOf(kind, family);
      const form = formFrom(spec);
      expect(form).toMatchObject({ kind, family });
      expect(readForm(kind, family, form.texts)).toMatchObject({ ok: true, spec });
      expect(Number.isFinite(expectedOf(problemFrom(spec)))).toBe(true);
      expect(indistinctions(problemFrom(spec))).toEqual([]);
    }
  });

  test('has fields of different names, each with a text in the examples', () => {
    for (const { kind, family } of everyForm) {
      const ids = fieldsOf(kind, family).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.map((id) => exampleTexts[id])).not.toContain(undefined);
    }
  });

  test('says of every field that is blank or nonsense what it wants', () => {
    for (const { kind, family } of everyForm) {
      const fields = fieldsOf(kind, family);
      for (const nonsense of ['', 'abc', '1; 2; <b>', '\u0000', '1e400', ']][(', '∞', '3 bits', '9'.repeat(999)]) {
        const texts: Texts = Object.fromEntries(fields.map(({ id }) => [id, nonsense]));
        const reading = readForm(kind, family, texts);
        const problems = reading.ok ? {} : reading.problems;
        expect(Object.keys(problems)).toEqual(fields.map(({ id }) => id));
        for (const sentence of Object.values(problems)) expect(sentence).toMatch(/^\S.*[.?]$/s);
      }
    }
  });
});

describe('a number', () => {
  test.each([
    ['1/2', 0.5],
    ['sqrt(2)', Math.SQRT2],
    ['2^0.5', Math.SQRT2],
    ['ln 4', Math.log(4)],
    ['1,5', 1.5],
    ['−3', -3],
    ['½', 0.5],
    ['\\frac{1}{3}', 1 / 3],
    ['μ = 2', 2],
  ])('may be written %s', (text, value) => {
    expect(specOf('divergence', 'normal', { qMean: text })).toMatchObject({ q: { mean: value } });
  });

  test.each([
    ['0', 'too small'],
    ['-4', 'negative'],
    ['1e7', 'too large'],
    ['1e400', 'larger than any number'],
    ['inf', 'not a finite number'],
    ['', 'blank'],
    ['abc', 'do not know the word'],
    ['4 nats', 'names a unit'],
    ['1,234', 'could be 1.234 or 1234'],
  ])('%s as a standard deviation is refused', (text, words) => {
    expect(problemsOf('divergence', 'normal', { qSpread: text }).qSpread).toContain(words);
  });

  test('a formula and a decimal comma are shown back, a plain number is not', () => {
    const { readings } = readForm('divergence', 'normal', { ...exampleTexts, qMean: 'ln 4', qSpread: '1,5' });
    expect(readings.qMean).toMatchObject({ echo: { tex: '\\ln 4 \\approx 1.3863' } });
    expect(readings.qSpread).toMatchObject({ echo: {}, notes: ['The comma is read as the decimal point.'] });
    expect(readings.pMean).toMatchObject({ echo: null, notes: [] });
  });
});

describe('a spread', () => {
  test('stays what it was given as, and is called so', () => {
    expect(specOf('divergence', 'normal', { qGiven: 'variance' })).toMatchObject({ q: { variance: 4 }, p: { sd: 1 } });
    expect(specOf('entropy', 'diagonal', { pGiven: 'variance', pMeans: '1', pSpreads: '2' })).toMatchObject({
      p: { means: [1], variances: [2] },
    });
    const labels = fieldsOf('divergence', 'normal', { qGiven: 'variance' }).map(({ label }) => label);
    expect(labels).toContain('variance σ²');
    expect(labels).toContain('standard deviation σ');
    expect(problemsOf('divergence', 'normal', { qGiven: 'sigma' }).qGiven).toContain('standard deviation or variance');
  });
});

describe('a vector', () => {
  test.each([
    '1; 0; -2',
    '1, 0, -2',
    '1,0,-2',
    '1 0 −2',
    '[1, 0, -2]',
    '(1; 0; -2)',
    '1\n0\n-2',
    '1; 0; -2;',
    '[1, 0, -2]^T',
    '1/1; ln 1; -sqrt(4)',
    '\\begin{pmatrix} 1 \\\\ 0 \\\\ -2 \\end{pmatrix}',
    'μ = (1, 0, -2)',
  ])('may be written %s', (text) => {
    expect(specOf('divergence', 'diagonal', { qMeans: text, pMeans: '0;0;0', qSpreads: '1 1 1', pSpreads: '1 1 1' }))
      .toMatchObject({ q: { means: [1, 0, -2] } }); // prettier-ignore
  });

  test('may have decimal commas where semicolons or spaces part its entries', () => {
    const spec = specOf('divergence', 'diagonal', { qMeans: '1,5; 0,5', qSpreads: '1,5 2,5' });
    expect(spec).toMatchObject({ q: { means: [1.5, 0.5], sds: [1.5, 2.5] } });
    expect(problemsOf('divergence', 'diagonal', { qMeans: '1,5' }).qMeans).toContain('Write 1.5, or 1; 5.');
  });

  test('of another length than it must have is refused', () => {
    expect(problemsOf('divergence', 'diagonal', { qSpreads: '1' })).toEqual({
      qSpreads: 'The mean of q has two entries, and here are 1. Give as many.',
    });
    expect(problemsOf('divergence', 'diagonal', { pMeans: '0;0;0', pSpreads: '1;1;1' }).pMeans).toContain('q has 2');
    expect(problemsOf('divergence', 'diagonal', { qMeans: '1;2;3;4;5;6;7' }).qMeans).toContain('I read seven entries');
    expect(problemsOf('divergence', 'diagonal', { qSpreads: '1; 0' }).qSpreads).toContain('Number 2: “0” is too small');
    expect(problemsOf('iwae', 'normal', { weights: '1 '.repeat(51) }).weights).toContain('I read 51 weights');
    expect(problemsOf('planar-flow', 'normal', { z: '1' }).z).toContain('w has two entries');
  });

  test('of probabilities sums to one, in thirds too', () => {
    expect(specOf('entropy', 'categorical', { pProbabilities: '1/3, 1/3, 1/3' })).toMatchObject({
      p: { categorical: [1 / 3, 1 / 3, 1 / 3] },
    });
    expect(problemsOf('entropy', 'categorical', { pProbabilities: '0.3 0.3 0.3' }).pProbabilities).toContain('0.9');
    expect(problemsOf('entropy', 'categorical', { pProbabilities: '1' }).pProbabilities).toContain('from two to eight');
    expect(problemsOf('divergence', 'categorical', { qProbabilities: '1/2 1/2' }).pProbabilities).toContain('q has 2');
  });
});

describe('a matrix', () => {
  test.each([
    '2 1; 1 3',
    '2, 1; 1, 3',
    '[[2, 1], [1, 3]]',
    '[2 1; 1 3]',
    '2 1\n1 3',
    '\\begin{pmatrix}2 & 1 \\\\ 1 & 3\\end{pmatrix}',
    '4/2 ln(e); 1,0 3,0',
  ])('may be written %s', (text) => {
    expect(specOf('entropy', 'full', { pCovariance: text })).toMatchObject({
      p: {
        covariance: [
          [2, 1],
          [1, 3],
        ],
      },
    });
  });

  test.each([
    ['2 1; 0 3', 'symmetric'],
    ['1 2; 2 1', 'positive definite'],
    ['-1 0; 0 1', 'positive definite'],
    ['1 0; 0', 'not equally long'],
    ['1 0 0; 0 1 0; 0 0 1', 'give two rows'],
    ['1 0; 0 x', 'Row 2: I do not know'],
    ['1 0; 0 1e9', 'Row 2: Number 2'],
    ['1; 2', 'give two rows'],
  ])('%s is refused as a covariance', (text, words) => {
    expect(problemsOf('entropy', 'full', { pCovariance: text }).pCovariance).toContain(words);
  });
});

describe('observations', () => {
  test('are numbers, rows, tosses or outcomes', () => {
    const observed = (family: Family, texts: Texts) => {
      const spec = specOf('log-likelihood', family, texts);
      return spec.kind === 'log-likelihood' ? spec.observations : [];
    };
    expect(observed('normal', { observations: '1 2 0,5' })).toEqual([1, 2, 0.5]);
    expect(observed('diagonal', { points: '1 2; 0 1' })).toEqual([[1, 2], [0, 1]]); // prettier-ignore
    expect(observed('bernoulli', { tosses: '1 0 1' })).toEqual([1, 0, 1]);
    expect(observed('categorical', { outcomes: '0 2' })).toEqual([0, 2]);
    expect(problemsOf('log-likelihood', 'categorical', { outcomes: '3' }).outcomes).toContain('from 0 to 2');
    expect(problemsOf('log-likelihood', 'categorical', { outcomes: '0.5' }).outcomes).toContain('whole number');
    expect(problemsOf('log-likelihood', 'full', { points: '1 2 3' }).points).toContain('p has two dimensions');
  });
});

describe('the form of a problem', () => {
  test('widens two normals of different kinds to one family', () => {
    const form = formFrom({ q: { means: [1, 0], covariance: [[2, 1], [1, 2]] }, p: { means: [0, 0], sds: [0.1, 1] } }); // prettier-ignore
    expect(form).toMatchObject({ family: 'full', texts: { pCovariance: '0.01 0; 0 1' } });
    expect(formFrom({ q: { mean: 1, variance: 2 }, p: { means: [0], sds: [1] } })).toMatchObject({
      family: 'diagonal',
      texts: { qMeans: '1', qSpreads: '2', qGiven: 'variance', pGiven: 'sd' },
    });
    expect(() => formFrom({ q: { mean: 0, sd: 1 }, p: { bernoulli: 0.5 } })).toThrow(RangeError);
  });

  test('gives every generated problem back, with its value', () => {
    for (const { kind } of problemKinds) {
      for (const { difficulty } of difficulties) {
        for (let seed = 0; seed < 15; seed += 1) {
          const spec = generate({ kind, difficulty, seed });
          const form = formFrom(spec);
          const reading = readForm(form.kind, form.family, form.texts);
          if (!reading.ok) throw new Error(`${JSON.stringify(spec)}: ${JSON.stringify(reading.problems)}`);
          const [there, back] = [spec, reading.spec].map((one) => expectedOf(problemFrom(one)));
          expect(back).toBeCloseTo(there ?? NaN, 10);
        }
      }
    }
  });
});
