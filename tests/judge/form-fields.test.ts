import { expect, test } from 'vitest';
import { describeBounds } from '../../src/text/bounds.ts';
import { fieldsOf, hasFamily, type Family, type Texts } from '../../src/judge/form/index.ts';
import type { Field } from '../../src/judge/form/field.ts';
import type { ProblemKind } from '../../src/judge/problem.ts';

const allowed = (field: Field): string => {
  switch (field.shape) {
    case 'number':
      return describeBounds(field.bounds);
    case 'vector':
      return `${field.fewest} to ${field.most} × ${field.entry}, ${describeBounds(field.bounds)}`;
    case 'matrix':
      return `${field.mostRows} × ${field.mostColumns}, ${describeBounds(field.bounds)}`;
    case 'choice':
      return Object.entries(field.choices).flat().join(' ');
  }
};
/** A form as the page shows it: whose field, its name, its label, what it is in a sentence, and what it allows. */
const formOf = (kind: ProblemKind, family: Family = 'normal', texts: Texts = {}): readonly string[] =>
  fieldsOf(kind, family, texts).map((field) =>
    [field.side ?? '–', field.id, field.label, field.name, allowed(field)].join(' | '),
  );

const real = 'a number from −1\u202f000\u202f000 to 1\u202f000\u202f000';
const positive = 'a number from 0.000001 to 1\u202f000\u202f000';
const share = 'a number from 0 to 1';
const measures = 'sd standard deviation variance variance';
const normal = (side: 'q' | 'p') => [
  `${side} | ${side}Mean | mean μ | the mean of ${side} | ${real}`,
  `${side} | ${side}Spread | standard deviation σ | the standard deviation of ${side} | ${positive}`,
  `${side} | ${side}Given | spread given as | the measure of spread of ${side} | ${measures}`,
];
const means = (side: 'q' | 'p') => `${side} | ${side}Means | mean μ | the mean of ${side} | 1 to 6 × entry, ${real}`;

test('the form of a divergence, a cross-entropy and an ELBO has q before p', () => {
  expect(formOf('divergence')).toEqual([...normal('q'), ...normal('p')]);
  expect(formOf('cross-entropy')).toEqual([...normal('q'), ...normal('p')]);
  expect(formOf('elbo')).toEqual([
    `– | reconstruction | reconstruction term, in nats | the reconstruction term | ${real}`,
    ...normal('q'),
    ...normal('p'),
  ]);
  expect(formOf('divergence', 'normal', { pGiven: 'variance' })[4]).toBe(
    `p | pSpread | variance σ² | the variance of p | ${positive}`,
  );
});

test('the form of each family asks for what it takes', () => {
  expect(formOf('entropy')).toEqual(normal('p'));
  expect(formOf('entropy', 'diagonal')).toEqual([
    means('p'),
    `p | pSpreads | standard deviations σ | the standard deviations of p | 1 to 6 × standard deviation, ${positive}`,
    `p | pGiven | spread given as | the measure of spread of p | ${measures}`,
  ]);
  expect(formOf('entropy', 'diagonal', { pGiven: 'variance' })[1]).toBe(
    `p | pSpreads | variances σ² | the variances of p | 1 to 6 × variance, ${positive}`,
  );
  expect(formOf('entropy', 'full')).toEqual([
    means('p'),
    `p | pCovariance | covariance Σ | the covariance of p | 6 × 6, ${real}`,
  ]);
  expect(formOf('entropy', 'bernoulli')).toEqual([
    `p | pProbability | probability of 1 | the probability of 1 under p | ${share}`,
  ]);
  expect(formOf('entropy', 'categorical')).toEqual([
    `p | pProbabilities | probabilities | the probabilities of p | 2 to 8 × probability, ${share}`,
  ]);
});

test('the form of a log-likelihood has observations as p has them', () => {
  const last = (family: Family) => formOf('log-likelihood', family).at(-1);
  const upTo50 = '1 to 50 × observation';
  const rows = `– | points | observations x, one a row | the observations | 50 × 6, ${real}`;
  expect(last('normal')).toBe(`– | observations | observations x | the observations | ${upTo50}, ${real}`);
  expect(last('diagonal')).toBe(rows);
  expect(last('full')).toBe(rows);
  expect(last('bernoulli')).toBe(
    `– | tosses | observations, 0 or 1 | the observations | ${upTo50}, a whole number from 0 to 1`,
  );
  expect(last('categorical')).toBe(
    `– | outcomes | outcomes observed, counted from 0 | the outcomes | ${upTo50}, a whole number from 0 to 7`,
  );
});

test('the form of an importance-weighted bound has weights or their logarithms', () => {
  const given = '– | weightsGiven | given as | what the weights are given as | weights weights log-weights log-weights';
  const weight = 'a number from 1e−12 to 1\u202f000\u202f000\u202f000\u202f000';
  const logWeight = 'a number from −100\u202f000 to 100\u202f000';
  expect(formOf('iwae')).toEqual([`– | weights | weights w | the weights | 1 to 50 × weight, ${weight}`, given]);
  expect(formOf('iwae', 'normal', { weightsGiven: 'log-weights' })).toEqual([
    `– | weights | log-weights log w | the log-weights | 1 to 50 × log-weight, ${logWeight}`,
    given,
  ]);
});

test('the form of a planar flow has its vectors by their letters', () => {
  const vector = (id: string) => `– | ${id} | ${id} | ${id} | 1 to 6 × entry, ${real}`;
  expect(formOf('planar-flow')).toEqual([
    ...[vector('w'), vector('u'), `– | b | b | b | ${real}`, vector('z')],
    '– | constrained | u constrained, so that the flow can be inverted | whether u is constrained | no no yes yes',
  ]);
});

test('a problem about distributions has a family', () => {
  expect((['entropy', 'iwae', 'planar-flow'] as const).map(hasFamily)).toEqual([true, false, false]);
});
