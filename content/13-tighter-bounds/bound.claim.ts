import { defineClaims, monteCarlo, type TensorFlow } from '../../src/claims/index.ts';
import {
  decodedMeans,
  latentDraws,
  logLikelihoods,
  logMeans,
  logWeightsAt,
  PRIOR,
} from '../../src/models/toy-vae/importance/weight-draws.ts';
import { iwaeCurve, logEvidence, quantitiesOf, defaultSubject as subject } from '../../src/models/toy-vae/index.ts';
import type { RandomSource } from '../../src/math/index.ts';
import { boundOf, gapOf } from './laplace.ts';

const { parameters, x, q } = subject;
const quantities = quantitiesOf(subject);

const ks = [1, 2, 10, 100, 1000];
let curve: ReturnType<typeof iwaeCurve> | undefined;
const boundAt = (k: number) => (curve ??= iwaeCurve(parameters, x, ks, q))[ks.indexOf(k)]!;

/** Draws of log (1/K) Σ w, one for each group of K. */
const boundDraws = (k: number, groups: number) => (tf: TensorFlow, source: RandomSource) =>
  monteCarlo(logMeans(tf, logWeightsAt(tf, subject, latentDraws(tf, source, q, k * groups)), k));

/**
 * Draws of log (1/K) Σ w minus the average of l + (l − L_1)²/2 over the group's l = log w, whose mean is known: what is
 * left to chance is of the second order in the average, not of the first.
 */
const gapDraws = (k: number, groups: number) => (tf: TensorFlow, source: RandomSource) => {
  const elbo = quantities.elbo().value;
  const variance = quantities.underQ((log) => (log.prior + log.likelihood - log.q - elbo) ** 2).value;
  const logs = logWeightsAt(tf, subject, latentDraws(tf, source, q, k * groups));
  const expanded = tf.add(logs, tf.div(tf.square(tf.sub(logs, elbo)), 2));
  const risen = tf.sub(logMeans(tf, logs, k), tf.mean(tf.reshape(expanded, [groups, k]), 1));
  return monteCarlo(tf.sub(quantities.klToPosterior().value - variance / 2, risen));
};

const notTheElbo = [{ value: quantities.elbo().value, why: 'the ELBO, which is the bound of one draw' }];

const difference = (a: { value: number; error: number }, b: { value: number; error: number }) => ({
  value: a.value - b.value,
  error: a.error + b.error,
});

export default defineClaims({
  title: 'The bound on the book’s first image',
  givens: {},
  values: {
    evidence: {
      says: '$log p(x)$ of the first image under the book’s model',
      unit: 'nats',
      exact: () => logEvidence(parameters, x),
      witness: () => quantities.logMeanWeight(),
      live: (tf, source) => {
        // With f = p(x|z) and m its mean under the prior, log m + f/m − 1 has the mean log m, and only then.
        const likelihoods = logLikelihoods(
          tf,
          decodedMeans(tf, parameters, latentDraws(tf, source, PRIOR, 300_000)),
          x,
        );
        const evidence = quantities.logEvidence().value;
        return monteCarlo(tf.add(tf.exp(tf.sub(likelihoods, evidence)), evidence - 1));
      },
      rejects: notTheElbo,
    },
    one: {
      says: '$L_1$, the ELBO of the first image',
      unit: 'nats',
      exact: () => boundAt(1),
      witness: () => quantities.elbo(),
      live: boundDraws(1, 20_000),
      rejects: [{ value: quantities.logEvidence().value, why: '$log p(x)$ itself' }],
    },
    two: {
      says: '$L_2$, the importance-weighted bound with two draws',
      unit: 'nats',
      exact: () => boundAt(2),
      witness: () => boundOf(subject, 2),
      live: boundDraws(2, 30_000),
      rejects: notTheElbo,
    },
    ten: {
      says: '$L_10$, the importance-weighted bound with ten draws',
      unit: 'nats',
      exact: () => boundAt(10),
      witness: () => boundOf(subject, 10),
      live: boundDraws(10, 4000),
      rejects: notTheElbo,
    },
    hundred: {
      says: '$L_100$, the importance-weighted bound with a hundred draws',
      unit: 'nats',
      exact: () => boundAt(100),
      witness: () => boundOf(subject, 100),
      live: boundDraws(100, 1000),
      rejects: notTheElbo,
    },
    gapOfOne: {
      says: 'how far the ELBO of the first image lies below $log p(x)$',
      unit: 'nats',
      exact: () => difference(quantities.logEvidence(), boundAt(1)),
      witness: () => quantities.klToPosterior(),
    },
    gapOfTen: {
      says: 'how far $L_10$ lies below $log p(x)$',
      unit: 'nats',
      exact: () => difference(quantities.logEvidence(), boundAt(10)),
      witness: () => gapOf(subject, 10),
      live: gapDraws(10, 30_000),
      rejects: [{ value: quantities.klToPosterior().value, why: 'the gap of a single draw' }],
    },
    gapOfThousand: {
      says: 'how far $L_1000$ lies below $log p(x)$',
      unit: 'nats',
      exact: () => difference(quantities.logEvidence(), boundAt(1000)),
      witness: () => gapOf(subject, 1000),
    },
  },
});
