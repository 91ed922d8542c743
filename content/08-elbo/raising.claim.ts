import {
  computed,
  defineClaims,
  live,
  monteCarlo,
  standardNormals,
  type Tensor,
  type TensorFlow,
} from '../../src/claims/index.ts';
import { differenceOf, expectation, kl, logOf, normal, type Normal, type RandomSource } from '../../src/math/index.ts';

const x = 2;
const prior = normal(0, 1);
const fixed = normal(0.5, 1);

const logEvidence = (w: number) => normal(0, Math.sqrt(1 + w * w)).logProb(x);
const posterior = (w: number) => normal((w * x) / (1 + w * w), 1 / Math.sqrt(1 + w * w));
const elbo = (w: number, q: Normal) => logEvidence(w) - kl(q, posterior(w));

/** E_q log p(x|z) − KL(q ‖ p(z)), the other way to the same bound, by quadrature. */
const twoTerms = (w: number, q: Normal) =>
  expectation(q, (z) => normal(w * z, 1).logProb(x) + prior.logProb(z) - q.logProb(z));

const evidenceByQuadrature = (w: number) => logOf(expectation(prior, (z) => Math.exp(normal(w * z, 1).logProb(x))));

/** log p(x, z) − log q(z) for each draw from q. */
const sampledBound = (tf: TensorFlow, source: RandomSource, w: number, q: Normal) => {
  const z = tf.add(tf.mul(standardNormals(tf, source, 200_000), q.sd), q.mean);
  const joint = tf.add(live.logProb(tf, prior, z), live.logProb(tf, normal(x, 1), tf.mul(z, w)));
  return tf.sub(joint, live.logProb(tf, q, z));
};

/** The change of the bound when w moves: the same draws before and after, each with its mirror image about the mean of q. */
const sampledRise = (tf: TensorFlow, source: RandomSource, from: number, to: number, q: Normal) => {
  const away = tf.mul(standardNormals(tf, source, 450_000), q.sd);
  const rise = (z: Tensor) => {
    const residual = (w: number) => tf.square(tf.sub(x, tf.mul(z, w)));
    return tf.mul(tf.sub(residual(from), residual(to)), 0.5);
  };
  return tf.div(tf.add(rise(tf.add(q.mean, away)), rise(tf.sub(q.mean, away))), 2);
};

const best = 1 / 1.25;
const tight = posterior(0.5);
const afterTight = (x * tight.mean) / (tight.mean ** 2 + tight.sd ** 2);

export default defineClaims({
  title: 'Raising the bound: p(z) = N(0, 1), p(x|z) = N(wz, 1), x = 2, a fixed q = N(0.5, 1)',
  givens: { start: 1, best, mean: 0.5, tightStart: 0.5, tightMean: 0.8, tightVariance: 0.8 },
  values: {
    before: {
      says: 'the ELBO at $w = 1$',
      unit: 'nats',
      exact: () => elbo(1, fixed),
      witness: () => twoTerms(1, fixed),
      live: (tf, source) => monteCarlo(sampledBound(tf, source, 1, fixed)),
      rejects: [{ value: -2.2655, why: '$log p(x)$' }],
    },
    after: {
      says: 'the ELBO at $w = 0.8$',
      unit: 'nats',
      exact: () => elbo(best, fixed),
      witness: () => twoTerms(best, fixed),
      live: (tf, source) => monteCarlo(sampledBound(tf, source, best, fixed)),
      rejects: [{ value: -2.3858, why: '$log p(x)$' }],
    },
    rise: {
      says: 'how far the ELBO rises from $w = 1$ to $w = 0.8$',
      unit: 'nats',
      exact: () => elbo(best, fixed) - elbo(1, fixed),
      witness: () => differenceOf(twoTerms(best, fixed), twoTerms(1, fixed)),
      live: (tf, source) => monteCarlo(sampledRise(tf, source, 1, best, fixed)),
      rejects: [
        { value: 0, why: 'no rise' },
        { value: -0.1203, why: 'the change of $log p(x)$' },
      ],
    },
    evidenceBefore: {
      says: '$log p(x)$ at $w = 1$',
      unit: 'nats',
      exact: () => logEvidence(1),
      witness: () => evidenceByQuadrature(1),
    },
    evidenceAfter: {
      says: '$log p(x)$ at $w = 0.8$',
      unit: 'nats',
      exact: () => logEvidence(best),
      witness: () => evidenceByQuadrature(best),
    },
    fall: {
      says: 'how far $log p(x)$ falls from $w = 1$ to $w = 0.8$',
      unit: 'nats',
      exact: () => logEvidence(1) - logEvidence(best),
      witness: () => differenceOf(evidenceByQuadrature(1), evidenceByQuadrature(best)),
      rejects: [{ value: -0.025, why: 'a rise as large as the ELBO’s' }],
    },
    gapBefore: {
      says: 'the gap at $w = 1$',
      unit: 'nats',
      exact: () => kl(fixed, posterior(1)),
      witness: () => differenceOf(evidenceByQuadrature(1), twoTerms(1, fixed)),
    },
    gapAfter: {
      says: 'the gap at $w = 0.8$',
      unit: 'nats',
      exact: () => kl(fixed, posterior(best)),
      witness: () => differenceOf(evidenceByQuadrature(best), twoTerms(best, fixed)),
    },
    gapChange: {
      says: 'the change of the gap from $w = 1$ to $w = 0.8$',
      unit: 'nats',
      exact: () => kl(fixed, posterior(best)) - kl(fixed, posterior(1)),
      witness: () =>
        differenceOf(
          differenceOf(evidenceByQuadrature(best), twoTerms(best, fixed)),
          differenceOf(evidenceByQuadrature(1), twoTerms(1, fixed)),
        ),
    },
    evidenceChange: {
      says: 'the change of $log p(x)$ from $w = 1$ to $w = 0.8$',
      unit: 'nats',
      exact: () => logEvidence(best) - logEvidence(1),
      witness: () => differenceOf(evidenceByQuadrature(best), evidenceByQuadrature(1)),
      rejects: [{ value: 0.025, why: 'a rise as large as the ELBO’s', by: 'witness' }],
    },
    slopeOfElbo: {
      says: 'the slope of the ELBO in $w$ at $w = 1$',
      exact: () => x * fixed.mean - (fixed.mean ** 2 + fixed.sd ** 2),
      witness: () => expectation(fixed, (z) => (x - z) * z),
      live: (tf, source) => {
        const z = tf.add(standardNormals(tf, source, 200_000), fixed.mean);
        return monteCarlo(tf.mul(tf.sub(x, z), z));
      },
      rejects: [{ value: 0.5, why: 'the slope of $log p(x)$' }],
    },
    slopeOfEvidence: {
      says: 'the slope of $log p(x)$ in $w$ at $w = 1$',
      // Fisher’s identity: the same average as the ELBO’s slope, taken under the posterior N(1, ½).
      exact: () => x * posterior(1).mean - (posterior(1).mean ** 2 + posterior(1).sd ** 2),
      witness: () => {
        const step = 1e-4;
        const slope = (h: number) => (logEvidence(1 + h) - logEvidence(1 - h)) / (2 * h);
        return { value: (4 * slope(step) - slope(2 * step)) / 3, error: 1e-9 };
      },
      liveMethod: 'automatic differentiation',
      live: (tf) => {
        const logDensity = tf.grad((w) => {
          const variance = tf.add(tf.square(w), 1);
          return tf.neg(tf.add(tf.mul(tf.log(variance), 0.5), tf.div((x * x) / 2, variance)));
        });
        return computed(logDensity(tf.scalar(1)), { tolerance: 1e-4 });
      },
      rejects: [{ value: -0.25, why: 'the slope of the ELBO' }],
    },
    tightBest: {
      says: 'the $w$ at which the ELBO of $q = N(0.8, 0.8)$ is largest',
      exact: () => afterTight,
      witness: () => {
        // The bound is a parabola in w: three values find its top.
        const [a, b, c] = [0, 1, 2].map((w) => twoTerms(w, tight).value);
        return { value: 1 + (a! - c!) / (2 * (a! - 2 * b! + c!)), error: 1e-9 };
      },
    },
    tightGap: {
      says: 'the gap that the step opens',
      unit: 'nats',
      exact: () => kl(tight, posterior(afterTight)),
      witness: () => differenceOf(evidenceByQuadrature(afterTight), twoTerms(afterTight, tight)),
      rejects: [{ value: 0, why: 'a gap that stays closed' }],
    },
  },
});
