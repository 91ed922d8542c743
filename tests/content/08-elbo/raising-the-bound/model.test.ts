import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectation, kl, normal } from '../../../../src/math/index.ts';
import {
  bestWeight,
  elbo,
  logEvidence,
  posterior,
} from '../../../../content/08-elbo/raising-the-bound/linear-model.ts';
import { createModel } from '../../../../content/08-elbo/raising-the-bound/model.ts';
import { lesson } from '../../../../content/08-elbo/raising-the-bound/words.ts';

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

describe('the reader', () => {
  test('sees first the counterexample of the chapter: the floor 0.0250 up, the ceiling 0.1203 down', () => {
    const model = createModel();
    const [before, now] = [model.before.value, model.now.value];
    expect(now.elbo - before.elbo).toBeCloseTo(0.025, 12);
    expect(now.evidence - before.evidence).toBeCloseTo(-0.12028672576003, 12);
    expect(lesson(model.settings.values.value, before, now)).toContain('The floor went up and the ceiling came down');
  });

  test('raises the bound in turn over q and over w, and log p(x) never falls', () => {
    const model = createModel();
    model.settings.set({ w: 0.3 });
    let evidence = -Infinity;
    for (let round = 0; round < 30; round++) {
      model.raiseOverQ();
      expect(model.now.value.gap).toBeLessThan(1e-7);
      expect(model.now.value.evidence).toBeGreaterThanOrEqual(evidence - 1e-7);
      evidence = model.now.value.evidence;
      model.raiseOverWeight();
    }
    // The likelihood of x = 2 is largest where 1 + w² = 4.
    expect(model.settings.values.value.w).toBeCloseTo(Math.sqrt(3), 1);
  });

  test('goes back one step at a time, and compares from where the weight is', () => {
    const model = createModel();
    model.raiseOverQ();
    model.raiseOverWeight();
    const after = model.settings.values.value;
    model.startHere();
    expect(model.settings.values.value.from).toBe(after.w);
    model.settings.undo();
    expect(model.settings.values.value).toEqual(after);
    model.settings.undo();
    model.settings.undo();
    expect(model.settings.isInitial.value).toBe(true);
  });
});
