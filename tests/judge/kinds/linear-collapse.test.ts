import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge, problemFrom, solve } from '../../../src/judge/index.ts';
import { valueAsAsked } from '../as-asked.ts';
import { expectMistakes } from '../expect-mistakes.ts';

const { log, log10, sqrt, LN2, LN10 } = Math;

describe('what the latents of a linear VAE carry', () => {
  const carried = (eigenvalues: readonly number[], variance: number, beta: number): number =>
    valueAsAsked({ kind: 'linear-collapse', eigenvalues, variance, beta });

  /**
   * The mean divergence at the best decoder weight w, which a search finds: x ~ N(0, λ), p(x|z) = N(wz, σ²) and
   * q(z|x) = N(vx, s²), with the v and s² that are best for w.
   */
  const searched = (eigenvalue: number, variance: number, beta: number): number => {
    const at = (w: number) => {
      const level = beta * variance;
      const [v, s2] = [w / (w * w + level), level / (w * w + level)];
      const divergence = (v * v * eigenvalue + s2 - 1 - log(s2)) / 2;
      const loss = ((1 - w * v) ** 2 * eigenvalue + w * w * s2) / (2 * variance) + beta * divergence;
      return { divergence, loss };
    };
    let [low, high] = [0, sqrt(eigenvalue)];
    for (let step = 0; step < 120; step += 1) {
      const [a, b] = [low + (high - low) / 3, high - (high - low) / 3];
      if (at(a).loss < at(b).loss) high = b;
      else low = a;
    }
    return at((low + high) / 2).divergence;
  };

  test('less than nothing is refused once, and not again by the mistake', () => {
    const { message } = judge(
      problemFrom({ kind: 'linear-collapse', eigenvalues: [0.8], variance: 0.05, beta: 2 }),
      '-1.0397',
    );
    expect(message).toBe(
      'Not right: what a latent carries is never negative. The quotient is upside down: λ stands over βσ².',
    );
  });

  test('of a latent that has collapsed is a plain 0 in the sum', () => {
    const { lines } = solve({ kind: 'linear-collapse', eigenvalues: [4, 1.5, 0.3], variance: 0.4, beta: 1.5 });
    expect(lines.find(({ id }) => id === 'sum')?.tex).toBe('= 0.9486 + 0.4581 + 0');
  });

  test.each([
    [[0.8], 0.05, 2, 1.0397207708],
    [[0.8], 0.1, 2, 0.6931471806],
    [[4], 0.5, 1, 1.0397207708],
    [[1], 0.5, 1, 0.3465735903],
    [[4, 1, 0.25], 0.5, 1, 1.3862943611],
    [[4, 1, 0.25], 0.5, 2, 0.6931471806],
    [[4, 1, 0.25], 0.5, 4, 0.3465735903],
    [[4, 1, 0.25], 0.5, 8, 0],
    [[0.8], 0.1, 8, 0],
    [[0.351735], 0.1, 1, 0.628854],
    [[0.351735], 0.1, 3, 0.079548],
  ])('of λ = %j at σ² = %d and β = %d is %d nats', (eigenvalues, variance, beta, nats) => {
    expect(carried(eigenvalues, variance, beta)).toBeCloseTo(nats, 6);
  });

  test('is what the best weight of a decoder gives that is found by search', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        fc.double({ min: 0.5, max: 6, noNaN: true }),
        (eigenvalue, variance, beta) => {
          fc.pre(Math.abs(log(eigenvalue / (beta * variance))) > 0.05);
          expect(carried([eigenvalue], variance, beta)).toBeCloseTo(searched(eigenvalue, variance, beta), 5);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('adds up over the latents, and falls as β rises', () => {
    expect(carried([3, 2], 0.1, 2)).toBeCloseTo(carried([3], 0.1, 2) + carried([2], 0.1, 2), 12);
    expect(carried([3], 0.1, 2)).toBeGreaterThan(carried([3], 0.1, 2.1));
  });

  test('is zero where λ is the level but for rounding, and never wrong by a negative zero', () => {
    expect(carried([0.3], 0.1, 3)).toBe(0);
    expect(carried([0.6], 0.2, 3)).toBe(0);
  });

  test('goes wrong as its mistakes say', () => {
    const truth = log(8) / 2;
    expectMistakes({ kind: 'linear-collapse', eigenvalues: [0.8], variance: 0.05, beta: 2 }, truth, {
      'beta-forgotten': 1.3862943611,
      'missing-half': 2.0794415417,
      'sd-as-variance': log(0.8 / (2 * sqrt(0.05))) / 2,
      'variance-as-sd': log(0.8 / (2 * 0.0025)) / 2,
      'noise-forgotten': log(0.8) / 2,
      'beta-inverted': log((0.8 * 2) / 0.05) / 2,
      'one-added': log(9) / 2,
      'wrong-sign': -truth,
      'answer-in-bits': 1.5,
      'nats-called-bits': truth * LN2,
      'log-base-10': log10(8) / 2,
    });
    const several = (log(4 / 0.6) + log(1.5 / 0.6)) / 2;
    expectMistakes({ kind: 'linear-collapse', eigenvalues: [4, 1.5, 0.3], variance: 0.4, beta: 1.5 }, several, {
      'beta-forgotten': (log(10) + log(3.75)) / 2,
      'missing-half': 2 * several,
      'sd-as-variance': (log(4 / (1.5 * sqrt(0.4))) + log(1.5 / (1.5 * sqrt(0.4)))) / 2,
      'variance-as-sd': (log(4 / 0.24) + log(1.5 / 0.24) + log(0.3 / 0.24)) / 2,
      'noise-forgotten': log(4 * 1.5 * 0.3) / 2,
      'beta-inverted': (log((4 * 1.5) / 0.4) + log((1.5 * 1.5) / 0.4) + log((0.3 * 1.5) / 0.4)) / 2,
      'one-added': (log(4 / 0.6 + 1) + log(1.5 / 0.6 + 1) + log(1.5)) / 2,
      'wrong-sign': -several,
      'answer-in-bits': several / LN2,
      'nats-called-bits': several * LN2,
      'log-base-10': several / LN10,
      'negative-for-zero': several + log(0.3 / 0.6) / 2,
      'mean-over-latents': several / 3,
      'largest-latent-only': log(4 / 0.6) / 2,
    });
  });
});
