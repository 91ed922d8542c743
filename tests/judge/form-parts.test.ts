import { describe, expect, test } from 'vitest';
import { formFrom, type Family, type Texts } from '../../src/judge/form/index.ts';
import { splitMatrix, splitVector } from '../../src/judge/form/split.ts';
import type { ProblemSpec } from '../../src/judge/index.ts';

describe('the parts of a text', () => {
  test.each([
    ['(1;2)^{\\top}', ['1', '2']],
    ['\\left(1, 2\\right)^T', ['1', '2']],
    ['[1; 2]^{\\mathsf{T}} ', ['1', '2']],
    ['(1; 2)ᵀ', ['1', '2']],
    ['(1+1) (2+2)', ['(1+1)', '(2+2)']],
    ['(1; 2), (3; 4)', ['(1; 2)', '(3; 4)']],
    ['1.5,2', ['1.5', '2']],
    ['1,2,3,', ['1', '2', '3']],
    ['1;;2;', ['1', '', '2']],
    ['(1)(2)', ['(1)(2)']],
    ['1  2', ['1', '2']],
    ['1,x', ['1', 'x']],
    ['1,234,567', ['1', '234', '567']],
    ['1.234,5', ['1.234', '5']],
    ['(1; 2', ['(1; 2']],
    ['\\begin{matrix} 1 \\\\ 2 \\end{matrix}', ['1', '2']],
    ['{1; 2}', ['1', '2']],
    ['ln 4', ['ln 4']],
    ['', ['']],
  ])('that is a vector, %j', (text, parts) => {
    expect(splitVector(text)).toEqual({ ok: true, value: parts });
  });

  test.each([
    [
      '[2.5,1],[1,3.5]',
      [
        ['2.5', '1'],
        ['1', '3.5'],
      ],
    ],
    [
      '[[2, 1], [1, 3]]',
      [
        ['2', '1'],
        ['1', '3'],
      ],
    ],
    [
      '[ 2 1 ] ; [ 1 3 ]',
      [
        ['2', '1'],
        ['1', '3'],
      ],
    ],
    [
      '2 1\n1 3;',
      [
        ['2', '1'],
        ['1', '3'],
      ],
    ],
    [
      '\\begin{bmatrix}2&1\\\\1&3\\end{bmatrix}',
      [
        ['2', '1'],
        ['1', '3'],
      ],
    ],
    [
      'Σ = [2 1][1 3]',
      [
        ['2', '1'],
        ['1', '3'],
      ],
    ],
  ])('that is a matrix, %j', (text, rows) => {
    expect(splitMatrix(text)).toEqual({ ok: true, value: rows });
  });
});

describe('the form of a problem', () => {
  test.each<[ProblemSpec, Family, Texts]>([
    [{ kind: 'iwae', weights: [0.5, 2] }, 'normal', { weights: '0.5; 2', weightsGiven: 'weights' }],
    [{ kind: 'iwae', logWeights: [-1, -2] }, 'normal', { weights: '-1; -2', weightsGiven: 'log-weights' }],
    [
      { kind: 'planar-flow', w: [1], u: [2], b: 0.5, z: [3], constrained: true },
      'normal',
      { w: '1', u: '2', b: '0.5', z: '3', constrained: 'yes' },
    ],
    [
      { kind: 'log-likelihood', p: { bernoulli: 0.5 }, observations: [1, 0] },
      'bernoulli',
      { pProbability: '0.5', tosses: '1; 0' },
    ],
    [
      {
        kind: 'log-likelihood',
        p: { means: [0, 1], variances: [1, 2] },
        observations: [
          [1, 2],
          [3, 4],
        ],
      },
      'diagonal',
      { pMeans: '0; 1', pSpreads: '1; 2', pGiven: 'variance', points: '1 2; 3 4' },
    ],
    [
      { kind: 'elbo', reconstruction: -4, q: { mean: 1, variance: 2 }, p: { mean: 0, sd: 1 } },
      'normal',
      { reconstruction: '-4', qMean: '1', qSpread: '2', qGiven: 'variance', pMean: '0', pSpread: '1', pGiven: 'sd' },
    ],
    [
      {
        q: { means: [1, 2], variances: [3, 4] },
        p: {
          means: [0, 0],
          covariance: [
            [1, 0],
            [0, 1],
          ],
        },
      },
      'full',
      { qMeans: '1; 2', qCovariance: '3 0; 0 4', pMeans: '0; 0', pCovariance: '1 0; 0 1' },
    ],
  ])('holds its numbers as they were given: %j', (spec, family, texts) => {
    expect(formFrom(spec)).toEqual({ kind: spec.kind ?? 'divergence', family, texts });
  });

  test('cannot hold two distributions of different sorts', () => {
    expect(() => formFrom({ q: { categorical: [0.5, 0.5] }, p: { mean: 0, sd: 1 } })).toThrow(
      'One form holds two normals of any kind, or two distributions of one family, not categorical and normal.',
    );
    expect(() => formFrom({ q: { mean: 0, sd: 1 }, p: { bernoulli: 0.5 } })).toThrow('not normal and bernoulli');
  });
});
