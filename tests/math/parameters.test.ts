import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as math from '../../src/math/index.ts';

type Make = keyof Pick<
  typeof math,
  | 'normal'
  | 'normalFromLogVariance'
  | 'diagonalNormal'
  | 'diagonalNormalFromLogVariance'
  | 'multivariateNormal'
  | 'bernoulli'
  | 'bernoulliFromLogit'
  | 'categorical'
>;

/** Calls as a reader's own script might, with arguments that no type checker has seen. */
function make(name: Make, ...args: unknown[]): unknown {
  return Reflect.apply(math[name], undefined, args);
}

const identity = [
  [1, 0],
  [0, 1],
];

/** What is given, the error and its sentence. */
const REFUSED: [Make, unknown[], ErrorConstructor, string][] = [
  ['normal', [0, -1], RangeError, 'normal: sd must be a positive finite number, but it is -1.'],
  ['normal', [0, 0], RangeError, 'normal: sd must be a positive finite number, but it is 0.'],
  ['normal', [0, -0], RangeError, 'normal: sd must be a positive finite number, but it is -0.'],
  ['normal', [0, NaN], RangeError, 'normal: sd must be a positive finite number, but it is NaN.'],
  ['normal', [0, Infinity], RangeError, 'normal: sd must be a positive finite number, but it is Infinity.'],
  ['normal', [Infinity, 1], RangeError, 'normal: mean must be a finite number, but it is Infinity.'],
  ['normal', [NaN, 1], RangeError, 'normal: mean must be a finite number, but it is NaN.'],
  ['normal', ['0', 1], TypeError, 'normal: mean must be a finite number, but it is "0".'],
  ['normal', [0], TypeError, 'normal: sd must be a positive finite number, but it is undefined.'],
  ['normal', [null, 1], TypeError, 'normal: mean must be a finite number, but it is null.'],
  ['normal', [[0], 1], TypeError, 'normal: mean must be a finite number, but it is [0].'],
  [
    'normalFromLogVariance',
    [0, NaN],
    RangeError,
    'normalFromLogVariance: logVariance must be a finite number, but it is NaN.',
  ],
  [
    'normalFromLogVariance',
    [0, -Infinity],
    RangeError,
    'normalFromLogVariance: logVariance must be a finite number, but it is -Infinity.',
  ],
  ['diagonalNormal', [[], []], RangeError, 'diagonalNormal: means must have at least one entry, but it is empty.'],
  [
    'diagonalNormal',
    [[0, 0], [1]],
    RangeError,
    'diagonalNormal: sds must have as many entries as means, but it has 1 and means has 2.',
  ],
  [
    'diagonalNormal',
    [
      [0, 0],
      [1, -2],
    ],
    RangeError,
    'diagonalNormal: sds[1] must be a positive finite number, but it is -2.',
  ],
  ['diagonalNormal', [0, 1], TypeError, 'diagonalNormal: means must be a list of numbers, but it is 0.'],
  [
    'diagonalNormalFromLogVariance',
    [[0], ['a']],
    TypeError,
    'diagonalNormalFromLogVariance: logVariances[0] must be a finite number, but it is "a".',
  ],
  [
    'multivariateNormal',
    [[0, 0], [[1]]],
    RangeError,
    'multivariateNormal: covariance must have as many entries as mean, but it has 1 and mean has 2.',
  ],
  [
    'multivariateNormal',
    [
      [0, 0],
      [[1, 0], [0]],
    ],
    RangeError,
    'multivariateNormal: covariance[1] must have as many entries as mean, but it has 1 and mean has 2.',
  ],
  [
    'multivariateNormal',
    [[0, NaN], identity],
    RangeError,
    'multivariateNormal: mean[1] must be a finite number, but it is NaN.',
  ],
  [
    'multivariateNormal',
    [
      [0, 0],
      [
        [1, 0.5],
        [0.4, 1],
      ],
    ],
    RangeError,
    'multivariateNormal: covariance must be symmetric, but entry [0][1] is 0.5 and entry [1][0] is 0.4.',
  ],
  [
    'multivariateNormal',
    [
      [0, 0],
      [
        [1, 2],
        [2, 1],
      ],
    ],
    RangeError,
    'multivariateNormal: covariance must be positive definite, but [[1, 2], [2, 1]] is not: some combination of the coordinates would have a variance of 0 or less.',
  ],
  [
    'multivariateNormal',
    [
      [0, 0],
      [
        [1, 1],
        [1, 1],
      ],
    ],
    RangeError,
    'multivariateNormal: covariance must be positive definite, but [[1, 1], [1, 1]] is not: some combination of the coordinates would have a variance of 0 or less.',
  ],
  [
    'multivariateNormal',
    [
      [0, 0],
      [
        [1, 0],
        [0, -1],
      ],
    ],
    RangeError,
    'multivariateNormal: covariance[1][1] is a variance and must be positive, but it is -1.',
  ],
  [
    'multivariateNormal',
    [
      [0, 0],
      [
        [1, NaN],
        [NaN, 1],
      ],
    ],
    RangeError,
    'multivariateNormal: covariance[0][1] must be a finite number, but it is NaN.',
  ],
  ['multivariateNormal', [[0], 1], TypeError, 'multivariateNormal: covariance must be a list of rows, but it is 1.'],
  ['bernoulli', [1.5], RangeError, 'bernoulli: p must be a probability, from 0 to 1, but it is 1.5.'],
  ['bernoulli', [-0.1], RangeError, 'bernoulli: p must be a probability, from 0 to 1, but it is -0.1.'],
  ['bernoulli', [NaN], RangeError, 'bernoulli: p must be a probability, from 0 to 1, but it is NaN.'],
  [
    'bernoulliFromLogit',
    [Infinity],
    RangeError,
    'bernoulliFromLogit: logit must be a finite number, but it is Infinity.',
  ],
  [
    'categorical',
    [[0.5, 0.6]],
    RangeError,
    'categorical: probabilities must sum to 1 (within 1e-9), but they sum to 1.1. Divide each by the sum if they are weights.',
  ],
  [
    'categorical',
    [[1.5, -0.5]],
    RangeError,
    'categorical: probabilities[0] must be a probability, from 0 to 1, but it is 1.5.',
  ],
  ['categorical', [[]], RangeError, 'categorical: probabilities must have at least one entry, but it is empty.'],
  ['categorical', [{ 0: 1 }], TypeError, 'categorical: probabilities must be a list of numbers, but it is an object.'],
];

describe('invalid parameters are refused with the parameter, its domain and the value', () => {
  test.each(REFUSED)('%s of %j', (name, args, type, message) => {
    expect(() => make(name, ...args)).toThrow(new type(message));
  });

  test('every sd that is not positive and finite, and no other', () => {
    fc.assert(
      fc.property(fc.double(), (sd) => {
        if (sd > 0 && sd < Infinity) expect(math.normal(0, sd).sd).toBe(sd);
        else expect(() => math.normal(0, sd)).toThrow(RangeError);
      }),
    );
  });

  test('every probability outside [0, 1], and no other', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.double({ min: 0, max: 1 })), (p) => {
        if (p >= 0 && p <= 1) expect(math.bernoulli(p).p).toBe(p);
        else expect(() => math.bernoulli(p)).toThrow(RangeError);
      }),
    );
  });
});

describe('points at which a log-probability makes no sense are refused', () => {
  const refused: [string, () => number, string][] = [
    ['NaN', () => math.normal(0, 1).logProb(NaN), 'logProb of a normal: x must be a number, but it is NaN.'],
    [
      'a point of another dimension',
      () => math.diagonalNormal([0, 0], [1, 1]).logProb([1]),
      'logProb of a diagonal normal: x must have as many entries as means, but it has 1 and means has 2.',
    ],
    [
      'a point of another dimension than a covariance',
      () => math.multivariateNormal([0, 0], identity).logProb([1]),
      'logProb of a multivariate normal: x must have as many entries as mean, but it has 1 and mean has 2.',
    ],
    [
      'a NaN among coordinates',
      () => math.multivariateNormal([0, 0], identity).logProb([1, NaN]),
      'logProb of a multivariate normal: x[1] must be a number, but it is NaN.',
    ],
    [
      'a target beyond 0 and 1',
      () => math.bernoulli(0.5).logProb(2),
      'logProb of a Bernoulli: x must be a probability, from 0 to 1, but it is 2.',
    ],
    [
      'an outcome that there is not',
      () => math.categorical([0.5, 0.5]).logProb(2),
      'logProb of a categorical: x must be a whole number from 0 to 1, but it is 2.',
    ],
  ];
  test.each(refused)('%s', (_, call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});

describe('kl and crossEntropy refuse what is no distribution', () => {
  test.each(['kl', 'crossEntropy'] as const)('%s', (name) => {
    const call =
      (...args: unknown[]) =>
      () =>
        Reflect.apply(math[name], undefined, args);
    expect(call(3, math.normal(0, 1))).toThrow(
      new TypeError(`${name}: q must be a distribution, such as normal(0, 1), but it is 3.`),
    );
    expect(call(math.normal(0, 1), { kind: 'cauchy' })).toThrow(
      new TypeError(`${name}: p must be a distribution, such as normal(0, 1), but it is an object.`),
    );
  });
});
