import { defineClaims } from '../../src/claims/index.ts';
import { expectation, normal } from '../../src/math/index.ts';
import { defaultSubject, elbo, logLikelihood } from '../../src/models/toy-vae/index.ts';
import { byNestedIntegrals } from './nested-integrals.ts';

const residuals = Array.from({ length: 9 }, () => 0.05);
const logDensity = (variance: number) =>
  residuals.reduce((sum, residual) => sum + normal(0, Math.sqrt(variance)).logProb(residual), 0);

/** What the figure of the forward pass shows at first: the book's model, its first image, and the encoder's q. */
const { parameters, x, q } = defaultSubject;

const affine = (inputs: number, outputs: number) => (inputs + 1) * outputs;

export default defineClaims({
  title: 'The exercises on the toy VAE',
  givens: { variance: 0.1, smaller: 0.02, twiceSmaller: 0.04, residual: 0.05, spread: 0.3 },
  values: {
    count: {
      says: 'the numbers of a VAE of 4×4 images with three latents, five decoder units and eight encoder units',
      exact: () => affine(3, 5) + affine(5, 16) + affine(16, 8) + affine(8, 6),
      witness: () => [5 * 3, 5, 16 * 5, 16, 8 * 16, 8, 6 * 8, 6].reduce((sum, length) => sum + length, 0),
    },
    sharper: {
      says: '$log p(x|z)$ of the worked example at $σ² = 0.02$',
      unit: 'nats',
      exact: () => -4.5 * Math.log(2 * Math.PI * 0.02) - 0.0225 / 0.04,
      witness: () => logDensity(0.02),
    },
    sharperPeak: {
      says: 'the log-density of nine pixels at their means at $σ² = 0.02$',
      unit: 'nats',
      exact: () => -4.5 * Math.log(2 * Math.PI * 0.02),
      witness: () => 9 * normal(0, Math.sqrt(0.02)).logProb(0),
    },
    sharperMisfit: {
      says: '$‖x − μ‖²/2σ²$ of the worked example at $σ² = 0.02$',
      unit: 'nats',
      exact: () => 0.0225 / 0.04,
      witness: () => 9 * normal(0, Math.sqrt(0.02)).logProb(0) - logDensity(0.02),
    },
    sharperGain: {
      says: 'by how much $log p(x|z)$ of the worked example is higher at $σ² = 0.02$ than at 0.1',
      unit: 'nats',
      exact: () => 4.5 * Math.log(5) - 0.0225 / 0.04 + 0.0225 / 0.2,
      witness: () => logDensity(0.02) - logDensity(0.1),
    },
    bestVariance: {
      says: 'the $σ²$ at which nine residuals of 0.05 have the highest density',
      exact: () => 0.0225 / 9,
      witness: () => {
        let [low, high] = [1e-4, 1];
        const slope = (v: number) => -4.5 / v + 0.0225 / (2 * v * v);
        for (let i = 0; i < 80; i++) {
          const middle = Math.sqrt(low * high);
          if (slope(middle) > 0) low = middle;
          else high = middle;
        }
        return { value: low, error: 1e-12 };
      },
    },
    zeroNoise: {
      says: 'by how much the estimate at $z = m$ exceeds the ELBO, for the book’s model and its first image',
      unit: 'nats',
      exact: () => {
        const { reconstruction, error } = elbo(parameters, x, q);
        return { value: logLikelihood(parameters, x, Array.from(q.mean)) - reconstruction, error };
      },
      witness: () => {
        const { value, error } = byNestedIntegrals(parameters, q, (z) => logLikelihood(parameters, x, z));
        return { value: logLikelihood(parameters, x, Array.from(q.mean)) - value, error };
      },
      rejects: [{ value: 0, why: 'an estimate without bias', by: 'witness' }],
    },
    carried: {
      says: 'what a linear VAE’s latent carries for a direction of variance 0.3 at $σ² = 0.1$',
      unit: 'nats',
      exact: () => 0.5 * Math.log(0.3 / 0.1),
      witness: () => {
        const gain = Math.sqrt(0.2) / 0.3;
        const q = (x: number) => 0.5 * (gain * gain * x * x + 1 / 3 - 1 - Math.log(1 / 3));
        return expectation(normal(0, Math.sqrt(0.3)), q);
      },
    },
  },
});
