import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectation, kl, normal } from '../../../src/math/index.ts';
import { bestWeight, elbo, logEvidence, posterior } from '../../../src/models/linear/index.ts';

const anyModel = fc.record({
  x: fc.double({ min: -4, max: 4, noNaN: true }),
  w: fc.double({ min: -3, max: 3, noNaN: true }),
});
const anyQ = fc
  .tuple(fc.double({ min: -4, max: 4, noNaN: true }), fc.double({ min: 0.1, max: 3, noNaN: true }))
  .map(([mean, sd]) => normal(mean, sd));

describe('the model with one weight', () => {
  test('log p(x) is the ELBO plus the divergence from the posterior, for every weight and q', () => {
    fc.assert(
      fc.property(anyModel, anyQ, (model, q) => {
        const [truth, sum] = [logEvidence(model), elbo(model, q) + kl(q, posterior(model))];
        expect(Math.abs(truth - sum)).toBeLessThanOrEqual(1e-11 * (1 + Math.abs(elbo(model, q))));
      }),
    );
  });

  test('its evidence and its bound are the integrals that define them', () => {
    const [prior, q, model] = [normal(0, 1), normal(-0.3, 0.7), { x: 1.4, w: -0.8 }];
    const likelihood = (z: number): number => normal(model.w * z, 1).logProb(model.x);
    expect(logEvidence(model)).toBeCloseTo(Math.log(expectation(prior, (z) => Math.exp(likelihood(z))).value), 12);
    expect(elbo(model, q)).toBeCloseTo(
      expectation(q, (z) => prior.logProb(z) + likelihood(z) - q.logProb(z)).value,
      12,
    );
  });

  test('no other weight gives this q a larger bound', () => {
    fc.assert(
      fc.property(anyModel, anyQ, ({ x, w }, q) => {
        const best = elbo({ x, w: bestWeight(x, q) }, q);
        expect(elbo({ x, w }, q)).toBeLessThanOrEqual(best + 1e-9 * (1 + Math.abs(best)));
      }),
    );
  });
});
