import { computed, defineClaims, monteCarlo } from '../../src/claims/index.ts';
import { differenceOf, multipleOf, type Estimate } from '../../src/math/index.ts';
import { once, onceFor } from '../../src/math/once.ts';
import {
  decodedMeans,
  latentDraws,
  logGaussians,
  logLikelihoods,
  PRIOR,
} from '../../src/models/toy-vae/importance/weight-draws.ts';
import {
  importanceVariance,
  iwaeCurve,
  latentGrid,
  logEvidence,
  quantitiesOf,
  defaultSubject as own,
  weightedMoments,
  type Subject,
} from '../../src/models/toy-vae/index.ts';
import { dampedMeans, gapOf, logTransformsOf, overTimes } from './laplace.ts';
import { widened as wide } from './widened.ts';

const relativeVariance = once(() => importanceVariance(wide.parameters, wide.x, wide.q));

/** E_p(z) [p(x|z)² p(z)/q(z)]/p(x)² − 1, over nodes of the prior: the same number without completing a square. */
function relativeVarianceOverPrior({ parameters, x, q }: Subject): Estimate {
  const { fine, coarse } = latentGrid(parameters);
  const evidence = logEvidence(parameters, x).value;
  const [value, rough] = [fine, coarse].map(({ z1, z2, weight, means }) => {
    const variance = parameters.observationVariance ?? 0.1;
    return weight.reduce((sum, share, node) => {
      const squares = x.reduce((total, pixel, i) => total + (pixel - means[9 * node + i]!) ** 2, 0);
      const likelihood = -4.5 * Math.log(2 * Math.PI * variance) - squares / (2 * variance);
      const ratio = [z1[node]!, z2[node]!].reduce((total, z, j) => {
        const v = Math.exp(q.logVariance[j]!);
        return total - z ** 2 / 2 + (z - q.mean[j]!) ** 2 / (2 * v) + q.logVariance[j]! / 2;
      }, 0);
      return sum + share * Math.exp(2 * (likelihood - evidence) + ratio);
    }, -1);
  });
  return { value: value!, error: 4 * Math.abs(value! - rough!) + 1e-9 };
}

/** K (log p(x) − L_K), by a road of its own. */
const scaledGap = (subject: Subject, k: number): Estimate => multipleOf(k, gapOf(subject, k));

/** K E Σ w_k²/(Σ w)² = K² ∫ t² E_q[w² e^{−tw}] φ(t)^{K−1} du: another rule and other nodes than `weightedMoments`. */
function meanInverseShare(subject: Subject, k: number): Estimate {
  const logPhis = logTransformsOf(subject);
  const [squares] = dampedMeans(subject, [(_, w) => w * w]);
  return overTimes((t, at) => k * k * t * t * squares![at]! * Math.exp((k - 1) * logPhis[at]!));
}

const ks = [10, 100, 1000];
const curveOf = onceFor(({ parameters, x, q }: Subject) => iwaeCurve(parameters, x, ks, q));

const timesGap = (subject: Subject, k: number) => () =>
  multipleOf(k, differenceOf(quantitiesOf(subject).logEvidence(), curveOf(subject)[ks.indexOf(k)]!));

const gapClaim = (subject: Subject, k: number, whose: string) => ({
  says: `${k} times the gap $log p(x) − L_K$ at $K = ${k}$, for ${whose}`,
  unit: 'nats',
  exact: timesGap(subject, k),
  witness: () => scaledGap(subject, k),
});

const varianceClaim = (axis: 0 | 1, name: string) => ({
  says: `the variance of ${name} latent coordinate under the encoder’s $q$ of the first image`,
  exact: () => Math.exp(own.encoderQ.logVariance[axis]!),
  liveMethod: 'the encoder in TensorFlow.js',
  live: (tf: Parameters<typeof latentDraws>[0]) => {
    const { W3, b3, W4, b4 } = own.parameters;
    const hidden = tf.relu(
      tf.add(
        tf.matMul(tf.tensor2d(Array.from(W3), [6, 9]), tf.tensor2d([...own.x], [9, 1])),
        tf.tensor2d(Array.from(b3), [6, 1]),
      ),
    );
    const output = tf.add(tf.matMul(tf.tensor2d(Array.from(W4), [4, 6]), hidden), tf.tensor2d(Array.from(b4), [4, 1]));
    const variance = tf.exp(tf.slice(output, [2 + axis, 0], [1, 1]));
    return computed(variance, { tolerance: 1e-5 });
  },
});

export default defineClaims({
  title: 'The variance of a weight',
  givens: { scale: 1.75 },
  values: {
    first: varianceClaim(0, 'the first'),
    second: varianceClaim(1, 'the second'),
    relative: {
      says: '$Var(w)/p(x)²$, with $q$ 1.75 times as wide as the encoder’s',
      exact: relativeVariance,
      witness: () => relativeVarianceOverPrior(wide),
      live: (tf, source) => {
        const z = latentDraws(tf, source, PRIOR, 200_000);
        const ratio = tf.sub(
          logLikelihoods(tf, decodedMeans(tf, wide.parameters, z), wide.x),
          quantitiesOf(wide).logEvidence().value,
        );
        const priorToQ = tf.sub(logGaussians(tf, z, PRIOR), logGaussians(tf, z, wide.q));
        return monteCarlo(tf.sub(tf.exp(tf.add(tf.mul(ratio, 2), priorToQ)), 1));
      },
    },
    half: {
      says: '$Var(w)/(2 p(x)²)$, with $q$ 1.75 times as wide as the encoder’s',
      exact: () => multipleOf(1 / 2, relativeVariance()),
      witness: () => multipleOf(1 / 2, relativeVarianceOverPrior(wide)),
    },
    sizeShare: {
      says: 'the limit of the effective sample size over $K$, with $q$ 1.75 times as wide as the encoder’s',
      exact: () => 1 / (1 + relativeVariance().value),
      witness: () => {
        const { value, error } = relativeVarianceOverPrior(wide);
        return { value: 1 / (1 + value), error };
      },
    },
    ownInverse: {
      says: 'the mean of $K$ over the effective sample size, for $K = 1000$ draws from the encoder’s $q$',
      exact: () => {
        const sum = { power: 2, f: () => 1 } as const;
        return multipleOf(1000, weightedMoments(own.parameters, own.x, [1000], [sum], own.q)[0]![0]!.mean);
      },
      witness: () => meanInverseShare(own, 1000),
      rejects: [{ value: 2, why: 'half of the draws lost' }],
    },
    wideTen: gapClaim(wide, 10, '$q$ 1.75 times as wide as the encoder’s'),
    wideHundred: gapClaim(wide, 100, '$q$ 1.75 times as wide as the encoder’s'),
    wideThousand: gapClaim(wide, 1000, '$q$ 1.75 times as wide as the encoder’s'),
    ownTen: gapClaim(own, 10, 'the encoder’s $q$'),
    ownHundred: gapClaim(own, 100, 'the encoder’s $q$'),
    ownThousand: gapClaim(own, 1000, 'the encoder’s $q$'),
  },
});
