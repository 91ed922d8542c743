import { defineClaims, monteCarlo, standardNormals } from '../../src/claims/index.ts';
import { normal } from '../../src/math/index.ts';
import { prior, relativeWeight } from './model-on-the-line.ts';
import { lattice, panels, type Node } from './normal-nodes.ts';

// p(z) = N(0, 1), p(x|z) = N(z, 1), x = 2, and q = N(0, e^ℓ) at ℓ = 0, the prior: z = e^{ℓ/2} ε, and two draws.

/** The slope of log w along the path of the draw, with q held fixed. */
const path = (z: number): number => ((2 - z) * z) / 2;
/** The slope of log q(z) by ℓ while z stands still. */
const score = (z: number): number => (z * z - 1) / 2;

interface Pair {
  readonly shares: readonly [number, number];
  readonly plain: number;
  readonly double: number;
}

function pairOf(first: number, second: number): Pair {
  const [w, v] = [relativeWeight(first), relativeWeight(second)];
  const [a, b] = [w / (w + v), v / (w + v)];
  return {
    shares: [a, b],
    plain: a * (path(first) - score(first)) + b * (path(second) - score(second)),
    double: a * a * path(first) + b * b * path(second),
  };
}

const shown = pairOf(1, 0);

/** log of the mean weight of the draws ε as a function of ℓ; `sampled` moves the draws, `divided` the q in the weights. */
const logMean = (sampled: number, divided: number, noise: readonly number[]): number => {
  const q = normal(0, Math.exp(divided / 2));
  const weights = noise.map((e) => {
    const z = Math.exp(sampled / 2) * e;
    return Math.exp(prior.logProb(z) + normal(z, 1).logProb(2) - q.logProb(z));
  });
  return Math.log(weights.reduce((sum, w) => sum + w) / weights.length);
};

/** f′(0), by differences over four neighbours. */
const slopeOf = (f: (at: number) => number, step = 1e-3): number =>
  (8 * (f(step) - f(-step)) - (f(2 * step) - f(-2 * step))) / (12 * step);

const plainByDifferences = (noise: readonly number[]): number => slopeOf((l) => logMean(l, l, noise));
const doubleByDifferences = (noise: readonly number[]): number => {
  const weights = noise.map((e) => Math.exp(logMean(0, 0, [e])));
  const total = weights.reduce((sum, w) => sum + w);
  return noise.reduce((sum, e, k) => sum + (weights[k]! / total) ** 2 * slopeOf((l) => logMean(l, 0, [e])), 0);
};

const trapezoids = lattice(prior, 144);

const meanOver = (nodes: readonly Node[], f: (first: number, second: number) => number): number =>
  nodes.reduce((sum, a) => sum + nodes.reduce((inner, b) => inner + a.share * b.share * f(a.z, b.z), 0), 0);

const sdOver = (nodes: readonly Node[], f: (pair: Pair) => number): number => {
  const mean = meanOver(nodes, (a, b) => f(pairOf(a, b)));
  return Math.sqrt(meanOver(nodes, (a, b) => (f(pairOf(a, b)) - mean) ** 2));
};

export default defineClaims({
  title: 'Two draws, reparameterized once and twice',
  givens: { half: 0.5 },
  values: {
    firstShare: {
      says: 'the share of the draw at 1 beside one at 0, in the linear example with the prior as $q$',
      exact: () => shown.shares[0],
      witness: () => 1 / (1 + Math.exp(-1.5)),
    },
    secondShare: {
      says: 'the share of a draw at 0 beside one at 1, in the linear example with the prior as $q$',
      exact: () => shown.shares[1],
      witness: () => 1 / (1 + Math.exp(1.5)),
    },
    plain: {
      says: 'the plain estimate of $∂L_2/∂ℓ$ from the draws 1 and 0',
      unit: 'nats',
      exact: () => shown.plain,
      witness: () => ({ value: plainByDifferences([1, 0]), error: 1e-9 }),
    },
    double: {
      says: 'the doubly reparameterized estimate of $∂L_2/∂ℓ$ from the draws 1 and 0',
      unit: 'nats',
      exact: () => shown.double,
      witness: () => ({ value: doubleByDifferences([1, 0]), error: 1e-9 }),
    },
    slope: {
      says: '$∂L_2/∂ℓ$ in the linear example, with the prior as $q$',
      unit: 'nats',
      exact: () => meanOver(trapezoids, (a, b) => pairOf(a, b).double),
      witness: () => ({
        value: slopeOf((l) => meanOver(trapezoids, (a, b) => logMean(l, l, [a, b])), 1e-2),
        error: 1e-8,
      }),
      live: (tf, source) => {
        const [first, second] = [0, 1].map(() => standardNormals(tf, source, 1_000_000));
        const logWeight = (z: typeof first) => tf.mul(tf.square(tf.sub(z!, 2)), -0.5);
        const share = tf.sigmoid(tf.sub(logWeight(first), logWeight(second)));
        const plain = (z: typeof first) => tf.add(tf.sub(z!, tf.square(z!)), 0.5);
        const estimates = tf.add(tf.mul(share, plain(first)), tf.mul(tf.sub(1, share), plain(second)));
        // The mean score has the mean 0, and takes most of the scores’ noise away.
        const meanScore = tf.sub(tf.div(tf.add(tf.square(first!), tf.square(second!)), 4), 0.5);
        return monteCarlo(tf.add(estimates, meanScore));
      },
    },
    plainSd: {
      says: 'the standard deviation of the plain estimate of $∂L_2/∂ℓ$',
      unit: 'nats',
      exact: () => sdOver(trapezoids, (pair) => pair.plain),
      witness: () => ({ value: sdOver(panels(prior), (pair) => pair.plain), error: 1e-8 }),
    },
    doubleSd: {
      says: 'the standard deviation of the doubly reparameterized estimate of $∂L_2/∂ℓ$',
      unit: 'nats',
      exact: () => sdOver(trapezoids, (pair) => pair.double),
      witness: () => ({ value: sdOver(panels(prior), (pair) => pair.double), error: 1e-8 }),
    },
  },
});
