import { describe, expect, test } from 'vitest';
import {
  bernoulli,
  bernoulliFromLogit,
  bits,
  categorical,
  crossEntropy,
  diagonalNormal,
  kl,
  klGradient,
  logSumExp,
  multivariateNormal,
  normal,
  normalFromLogVariance,
} from '../../src/math/index.ts';
import oracle from './numeric.json' with { type: 'json' };

/** The arguments of one row. JSON has no infinities, so they are written as strings. */
class Arguments {
  readonly #values: ReadonlyMap<string, unknown>;

  constructor(values: object) {
    this.#values = new Map(Object.entries(values));
  }

  text(name: string): unknown {
    return this.#values.get(name);
  }

  number(name: string): number {
    return toNumber(this.#values.get(name));
  }

  vector(name: string): number[] {
    return toList(this.#values.get(name)).map(toNumber);
  }

  matrix(name: string): number[][] {
    return toList(this.#values.get(name)).map((row) => toList(row).map(toNumber));
  }
}

function toNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  if (value === 'Infinity' || value === '-Infinity') return Number(value);
  throw new TypeError(`The oracle holds ${String(value)} where a number belongs.`);
}

function toList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  throw new TypeError(`The oracle holds ${String(value)} where a list belongs.`);
}

const FUNCTIONS: Record<string, (a: Arguments) => number> = {
  kl_gauss: (a) => kl(...normalPair(a)),
  cross_entropy_gauss: (a) => crossEntropy(...normalPair(a)),
  kl_std_logvar: (a) => kl(normalFromLogVariance(a.number('mu'), a.number('logvar')), normal(0, 1)),
  kl_std_logvar_grad: (a) => {
    const gradient = klGradient(a.number('mu'), a.number('logvar'));
    return a.text('wrt') === 'mu' ? gradient.mean : gradient.logVariance;
  },
  kl_diag: (a) =>
    kl(diagonalNormal(a.vector('mu1'), a.vector('sigma1')), diagonalNormal(a.vector('mu2'), a.vector('sigma2'))),
  kl_full: (a) =>
    kl(multivariateNormal(a.vector('mu1'), a.matrix('cov1')), multivariateNormal(a.vector('mu2'), a.matrix('cov2'))),
  kl_bernoulli: (a) => kl(bernoulli(a.number('p')), bernoulli(a.number('q'))),
  kl_categorical: (a) => kl(categorical(a.vector('p')), categorical(a.vector('q'))),
  cross_entropy_categorical: (a) => crossEntropy(categorical(a.vector('p')), categorical(a.vector('q'))),
  entropy_categorical: (a) => categorical(a.vector('p')).entropy(),
  entropy_gauss: (a) => normal(0, a.number('sigma')).entropy(),
  logpdf_gauss: (a) => normal(a.number('mu'), a.number('sigma')).logProb(a.number('x')),
  logpdf_gauss_diag: (a) => diagonalNormal(a.vector('mu'), a.vector('var').map(Math.sqrt)).logProb(a.vector('x')),
  logpmf_bernoulli_logits: (a) => bernoulliFromLogit(a.number('logit')).logProb(a.number('x')),
  logsumexp: (a) => logSumExp(a.vector('a')),
  bits: (a) => bits(a.number('p')),
};

function normalPair(a: Arguments) {
  return [normal(a.number('mu1'), a.number('sigma1')), normal(a.number('mu2'), a.number('sigma2'))] as const;
}

const TOLERANCE = 1e-13;
const SMALLEST = 1e-300;

describe('the oracle of 420-digit values is met to 1e-13', () => {
  test('every row has a function here', () => {
    expect(new Set(oracle.rows.map((row) => row.fn))).toEqual(new Set(Object.keys(FUNCTIONS)));
    expect(oracle.rows).toHaveLength(oracle.meta.total);
  });

  test.each(oracle.rows.map((row) => [row.id, row] as const))('%s', (_, row) => {
    const expected = toNumber(row.f64);
    const found = FUNCTIONS[row.fn]?.(new Arguments(row.args)) ?? NaN;
    if (!Number.isFinite(expected)) {
      expect(found).toBe(expected);
      return;
    }
    const allowed = Math.abs(expected) < SMALLEST ? SMALLEST : (row.tol ?? TOLERANCE) * Math.abs(expected);
    expect(Math.abs(found - expected), `${found} for ${expected}`).toBeLessThanOrEqual(allowed);
  });
});
