import { describe, expect, test } from 'vitest';
import { exampleTexts, readForm, type Family, type Texts } from '../../src/judge/form/index.ts';
import type { ProblemKind } from '../../src/judge/index.ts';

const read = (kind: ProblemKind, family: Family, texts: Texts) => readForm(kind, family, { ...exampleTexts, ...texts });

/** The sentences under the fields, for these texts in place of those of the example. */
const problemsOf = (kind: ProblemKind, family: Family, texts: Texts) => {
  const reading = read(kind, family, texts);
  return reading.ok ? {} : reading.problems;
};

const needed = 'For the standard deviation of q, give a number from 0.000001 to 1\u202f000\u202f000.';

describe('under a number stands', () => {
  test.each([
    ['', `This is blank. ${needed}`],
    ['-4', `“-4” is negative. ${needed}`],
    ['4 nats', '“4 nats” names a unit, and the standard deviation of q has none. Leave it out.'],
    ['1,234', '“1,234” could be 1.234 or 1234. Write 1.234 or 1234.'],
    ['9'.repeat(28), `“${'9'.repeat(28)}” is too large. ${needed}`],
    ['9'.repeat(29), `“${'9'.repeat(27)}…” is too large. ${needed}`],
    ['  9e9  ', `“9e9” is too large. ${needed}`],
  ])('for %j what is wrong and what is wanted', (text, sentence) => {
    expect(problemsOf('divergence', 'normal', { qSpread: text })).toEqual({ qSpread: sentence });
  });
});

describe('under a vector stands', () => {
  test.each([
    ['1; x', 'Number 2: I do not know what x stands for. Give a number, or a formula made of numbers.'],
    ['x', 'I do not know what x stands for. Give a number, or a formula made of numbers.'],
    ['1 2 3 4 5 6 7', 'I read seven entries. For the mean of q, give from one to six, parted by semicolons.'],
    ['1,5', '“1,5” could be one number or two. Write 1.5, or 1; 5.'],
    [
      '1; 9e9',
      'Number 2: “9e9” is too large. For the mean of q, give a number from −1\u202f000\u202f000 to 1\u202f000\u202f000.',
    ],
  ])('for %j what is wrong, and where', (text, sentence) => {
    expect(problemsOf('divergence', 'diagonal', { qMeans: text })).toEqual({ qMeans: sentence });
  });

  test('how long it should be, as the others are; nothing where another cannot be read', () => {
    const six = Array(6).fill('1').join(' ');
    expect(problemsOf('entropy', 'diagonal', { pMeans: six, pSpreads: six })).toEqual({});
    expect(problemsOf('divergence', 'diagonal', { pMeans: '1;2;3', pSpreads: '1;1;1' })).toEqual({
      pMeans: 'Here p has three dimensions, and q has 2. Give both as many.',
    });
    expect(problemsOf('divergence', 'full', { pMeans: '1;2;3', pCovariance: '1 0 0; 0 1 0; 0 0 1' })).toEqual({
      pMeans: 'Here p has three dimensions, and q has 2. Give both as many.',
    });
    expect(problemsOf('divergence', 'categorical', { qProbabilities: '.5 .5 0', pProbabilities: '.5 .5' })).toEqual({
      pProbabilities: 'Here p has two outcomes, and q has 3. Give both as many.',
    });
    expect(Object.keys(problemsOf('divergence', 'diagonal', { qMeans: 'x', pMeans: '1', pSpreads: '1' }))).toEqual([
      'qMeans',
    ]);
    expect(problemsOf('iwae', 'normal', { weights: '1' })).toEqual({});
  });

  test('what the probabilities sum to, however little it is off', () => {
    const sentence = (sum: string) =>
      `These probabilities sum to ${sum}, and they must sum to 1. Thirds may be written 1/3.`;
    expect(problemsOf('entropy', 'categorical', { pProbabilities: '0.3 0.3 0.3' }).pProbabilities).toBe(
      sentence('0.9'),
    );
    expect(problemsOf('entropy', 'categorical', { pProbabilities: '0.5 0.50000001' }).pProbabilities).toBe(
      sentence('1.00000001'),
    );
    expect(problemsOf('entropy', 'categorical', { pProbabilities: '0.5 0.5000000001' })).toEqual({});
  });
});

describe('under a matrix stands', () => {
  test.each([
    [
      '1 0; 0',
      'The rows are not equally long: they have 2, 1 numbers. Part rows by semicolons, and numbers by spaces.',
    ],
    ['x; 1', 'Row 1: I do not know what x stands for. Give a number, or a formula made of numbers.'],
    ['1 2 3', 'I read one row of three numbers. The mean of p has two entries, so give two rows of two numbers.'],
    [
      '1 2; 3 4; 5 6',
      'I read three rows of two numbers. The mean of p has two entries, so give two rows of two numbers.',
    ],
    ['1 0; 0 1; 0 0; 0 0; 0 0; 0 0; 0 0', 'I read seven rows of two numbers. Give at most six rows of at most six.'],
    ['1 0 0 0 0 0 0', 'I read one row of seven numbers. Give at most six rows of at most six.'],
    ['2 1; 1.1 3', 'A covariance is symmetric, but row 1, column 2 has 1, and row 2, column 1 has 1.1.'],
    [
      '1 2; 2 1',
      /^This matrix is not positive definite: some combination of the coordinates would have a variance of 0/,
    ],
    ['1,2; 3,4', '“1,2” could be one number or two. Write 1.2, or 1 2.'],
  ])('for %j what is wrong', (text, sentence) => {
    const { pCovariance, ...others } = problemsOf('entropy', 'full', { pCovariance: text });
    expect(pCovariance).toMatch(sentence);
    expect(others).toEqual({});
  });

  test('nothing of the mean where the mean cannot be read', () => {
    const withoutMean = (pCovariance: string) =>
      problemsOf('entropy', 'full', { pMeans: 'x', pCovariance }).pCovariance;
    expect(withoutMean('1 0; 0 1')).toBeUndefined();
    expect(withoutMean('1 2; 2 1')).toBeUndefined();
    expect(withoutMean('1 2; 3 1')).toMatch(/^A covariance is symmetric/);
    expect(withoutMean('1 2 3; 2 1 4')).toBe(
      'I read two rows of three numbers. A covariance is square, so give two rows of two numbers.',
    );
  });

  test('no row where there is but one; and six rows of six are welcome', () => {
    expect(problemsOf('entropy', 'full', { pCovariance: '9e9' }).pCovariance).toBe(
      '“9e9” is too large. For the covariance of p, give a number from −1\u202f000\u202f000 to 1\u202f000\u202f000.',
    );
    const identity = Array.from({ length: 6 }, (_, i) => Array.from({ length: 6 }, (__, j) => (i === j ? '1' : '0')));
    const pCovariance = identity.map((row) => row.join(' ')).join('; ');
    expect(problemsOf('entropy', 'full', { pMeans: '0 0 0 0 0 0', pCovariance })).toEqual({});
  });

  test('nothing for an asymmetry that is only rounding', () => {
    expect(problemsOf('entropy', 'full', { pCovariance: '2 1; 1.0000000000000002 3' })).toEqual({});
  });
});

describe('under what does not fit the rest of the form stands', () => {
  test('how observations look, and which outcomes there are', () => {
    const rest = 'Part observations by semicolons, and their numbers by spaces.';
    expect(problemsOf('log-likelihood', 'diagonal', { points: '1 2 3' })).toEqual({
      points: `Each observation has three numbers, and p has two dimensions. ${rest}`,
    });
    expect(problemsOf('log-likelihood', 'bernoulli', { tosses: '1 0.5' })).toEqual({
      tosses: 'Number 2: “0.5” is not a whole number. For the observations, give a whole number from 0 to 1.',
    });
    expect(problemsOf('log-likelihood', 'categorical', { outcomes: '2' })).toEqual({});
    expect(problemsOf('log-likelihood', 'categorical', { outcomes: '0 3' })).toEqual({
      outcomes: 'The outcomes of p are counted from 0 to 2.',
    });
    expect(Object.keys(problemsOf('log-likelihood', 'diagonal', { pMeans: 'x', points: '1' }))).toEqual(['pMeans']);
    expect(Object.keys(problemsOf('log-likelihood', 'categorical', { pProbabilities: 'x', outcomes: '7' }))).toEqual([
      'pProbabilities',
    ]);
  });

  test('how long the vectors of a flow are, and that w is not zero where u is constrained', () => {
    expect(problemsOf('planar-flow', 'normal', { u: '1', z: '1 2 3' })).toEqual({
      u: 'Here w has two entries, and u has 1. Give as many.',
      z: 'Here w has two entries, and z has 3. Give as many.',
    });
    expect(problemsOf('planar-flow', 'normal', { w: '0 0' })).toEqual({});
    expect(problemsOf('planar-flow', 'normal', { w: '0 1', constrained: 'yes' })).toEqual({});
    expect(problemsOf('planar-flow', 'normal', { w: '0 0', constrained: 'yes' })).toEqual({
      w: 'Where u is constrained, w cannot be zero: û divides by its length.',
    });
    expect(Object.keys(problemsOf('planar-flow', 'normal', { w: 'x', u: '1', constrained: 'yes' }))).toEqual(['w']);
  });

  test('what can be chosen', () => {
    expect(problemsOf('iwae', 'normal', { weightsGiven: 'x' })).toEqual({
      weightsGiven: '“x” is not a choice. For what the weights are given as, choose weights or log-weights.',
    });
  });
});

test('minus nothing is nothing', () => {
  const reading = read('divergence', 'normal', { qMean: '-0' });
  expect(reading).toMatchObject({ ok: true, spec: { q: { mean: 0 } } });
});

describe('what was read is shown back', () => {
  const echoOf = (kind: ProblemKind, family: Family, id: keyof Texts, text: string) => {
    const reading = read(kind, family, { [id]: text }).readings[id];
    return reading?.ok ? [reading.echo, reading.notes] : null;
  };
  const comma = 'The comma is read as the decimal point.';

  test.each([
    ['ln 4', { tex: '\\ln 4 \\approx 1.3863', words: 'the natural logarithm of 4' }, []],
    ['2^3', { tex: '2^{3} = 8', words: '2 to the power 3' }, []],
    ['1,5', { tex: '1.5', words: '1.5' }, [comma]],
    ['1.5', null, []],
  ])('of the number %s, where it is no plain one', (text, echo, notes) => {
    expect(echoOf('divergence', 'normal', 'qMean', text)).toEqual([echo, notes]);
  });

  test('of a vector and a matrix always, each note once', () => {
    expect(echoOf('iwae', 'normal', 'weights', 'ln 4; 1,5; 2,5')).toEqual([
      { tex: '(\\ln 4 \\approx 1.3863;\\ 1.5;\\ 2.5)', words: 'three weights: the natural logarithm of 4; 1.5; 2.5' },
      [comma],
    ]);
    expect(echoOf('entropy', 'full', 'pCovariance', '1,5 0; 0 1,5')).toEqual([
      { tex: '\\begin{pmatrix}1.5 & 0\\\\0 & 1.5\\end{pmatrix}', words: 'two rows of two numbers' },
      [comma],
    ]);
    expect(echoOf('planar-flow', 'normal', 'constrained', 'yes')).toEqual([null, []]);
  });
});
