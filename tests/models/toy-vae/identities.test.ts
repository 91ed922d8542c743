import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { integrate } from '../../../src/math/index.ts';
import {
  elbo,
  iwae,
  iwaeCurve,
  klToPosterior,
  latentGrid,
  logEvidence,
  logLikelihood,
  posterior,
} from '../../../src/models/toy-vae/index.ts';
import { anySetting, DOCUMENTED, randomImage, randomParameters, within } from './fixtures.ts';

describe('the exact quantities', () => {
  test('add up, log p(x) = ELBO + KL(q ‖ p(z|x)), for any weights, image and q, and the live ones agree with them', () => {
    fc.assert(
      fc.property(anySetting, ({ parameters, x, q }) => {
        const grid = latentGrid(parameters);
        const evidence = logEvidence(parameters, x, grid);
        const bound = elbo(parameters, x, q);
        const gap = klToPosterior(parameters, x, q, grid);
        within(evidence.value, bound.value + gap.value, 1e-9);
        within(evidence.value, bound.value + gap.value, evidence.error + bound.error + gap.error);
        expect(Math.max(evidence.error, bound.error, gap.error)).toBeLessThan(1e-6);
        expect(gap.value).toBeGreaterThan(0);

        const live = logEvidence(parameters, x, latentGrid(parameters, 'live'));
        within(live.value, evidence.value, live.error + evidence.error);
        const liveBound = elbo(parameters, x, q, 'live');
        within(liveBound.value, bound.value, liveBound.error + bound.error);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });

  test('agree with adaptive quadrature that knows nothing of the kinks', () => {
    const parameters = randomParameters(3, 0.7);
    const x = randomImage(3);
    const likelihood = (z1: number, z2: number) =>
      Math.exp(logLikelihood(parameters, x, [z1, z2]) - (z1 * z1 + z2 * z2) / 2) / (2 * Math.PI);
    const options = { relativeTolerance: 1e-6, absoluteTolerance: 1e-9 };
    const inner = (z1: number) => integrate((z2) => likelihood(z1, z2), -8, 8, options).value;
    const direct = integrate(inner, -8, 8, options).value;
    within(logEvidence(parameters, x).value, Math.log(direct), 1e-5);
  });
});

test('the posterior on a lattice adds up to 1', () => {
  const axis = Array.from({ length: 121 }, (_, i) => -6 + 0.1 * i);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
      const density = posterior(randomParameters(seed, 0.7), randomImage(seed), { z1: axis, z2: axis });
      within(density.reduce((sum, value) => sum + value, 0) * 0.1 ** 2, 1, 1e-3);
    }),
    { numRuns: 3, endOnFailure: true },
  );
});

test('the posterior’s rows run along z1', () => {
  const x = randomImage(1);
  const grid = latentGrid(DOCUMENTED, 'live');
  const density = posterior(DOCUMENTED, x, { z1: [0, 1, 2], z2: [0, -1] }, grid);
  const alone = (z1: number, z2: number) => posterior(DOCUMENTED, x, { z1: [z1], z2: [z2] }, grid)[0];
  expect([...density]).toEqual([alone(0, 0), alone(1, 0), alone(2, 0), alone(0, -1), alone(1, -1), alone(2, -1)]);
});

describe('the importance-weighted bound', () => {
  test('is the ELBO at K = 1, rises with K, and stays below log p(x)', () => {
    fc.assert(
      fc.property(anySetting, ({ parameters, x, q }) => {
        const ks = [1, 2, 3, 10, 100, 1000];
        const bounds = iwaeCurve(parameters, x, ks, q);
        const first = elbo(parameters, x, q);
        within(bounds[0]!.value, first.value, bounds[0]!.error + first.error + 1e-10);
        const evidence = logEvidence(parameters, x);
        for (const [i, { value, error }] of bounds.entries()) {
          const next = bounds[i + 1] ?? evidence;
          expect(value).toBeLessThanOrEqual(next.value + error + next.error);
        }
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });

  test('is log p(x) for every K where q is the posterior: with W1 = 0, the prior', () => {
    const parameters = { ...DOCUMENTED, W1: new Float64Array(8) };
    const x = randomImage(2);
    const evidence = logEvidence(parameters, x).value;
    for (const k of [1, 7])
      within(iwae(parameters, x, k, { mean: [0, 0], logVariance: [0, 0] }).value, evidence, 1e-12);
  });
});
