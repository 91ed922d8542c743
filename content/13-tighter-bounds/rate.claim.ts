import { defineClaims, monteCarlo, standardNormals, type TensorFlow } from '../../src/claims/index.ts';
import { gaussLegendre, normalCdf, normalDensity, type RandomSource } from '../../src/math/index.ts';

// One latent, p(z) = N(0, 1), q = N(½, 0.3), p(x|z) constant: the weight is p(z)/q(z).
const [m, variance] = [0.5, 0.3];
const sd = Math.sqrt(variance);

type Tails = (low: number, high: number) => number;

const byDistribution: Tails = (low, high) => normalCdf((low - m) / sd) + normalCdf((m - high) / sd);
const byIntegration: Tails = (low, high) => {
  const { nodes, weights } = gaussLegendre(40);
  const beyond = [(low - m) / sd, (high - m) / sd].map(Math.abs);
  return beyond.reduce(
    (sum, from) =>
      sum + nodes.reduce((inner, node, i) => inner + 4 * weights[i]! * normalDensity(from + 4 * (node + 1)), 0),
    0,
  );
};

/** q’s probability of a weight above e^logWeight: of the z beyond the two where −z²/2 + (z − m)²/2v + ½ log v is that. */
function exceeding(logWeight: number, tails: Tails): number {
  const [a, b, c] = [1 / variance - 1, -m / variance, m ** 2 / variance + Math.log(variance) - 2 * logWeight];
  const root = Math.sqrt(b * b - a * c);
  return tails((-b - root) / a, (-b + root) / a);
}

/** The logarithm of the weight that comes once in k draws. */
function onceIn(k: number, tails: Tails): number {
  let [low, high] = [0, 100];
  for (let step = 0; step < 48; step++) {
    const middle = (low + high) / 2;
    if (exceeding(middle, tails) > 1 / k) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The factor r for which the weight that comes once in rk draws, over rk, is half of the weight that comes once in k, over k. */
function halving(k: number, tails: Tails): number {
  const largest = onceIn(k, tails);
  let [low, high] = [1, 1000];
  for (let step = 0; step < 48; step++) {
    const middle = Math.sqrt(low * high);
    if (onceIn(middle * k, tails) - Math.log(middle / 2) > largest) low = middle;
    else high = middle;
  }
  return Math.sqrt(low * high);
}

/**
 * By draws from the prior, where a weight above a comes often: P_q(w > a) = E_p(z) [1/w where w > a]. The weights of
 * halving's two ends come once in k and once in rk draws, so the ratio of their probabilities is r, and only for that r.
 */
const halvingDraws = (k: number) => (tf: TensorFlow, source: RandomSource) => {
  const z = standardNormals(tf, source, 1_500_000);
  const logWeight = tf.add(
    tf.sub(tf.div(tf.square(tf.sub(z, m)), 2 * variance), tf.div(tf.square(z), 2)),
    Math.log(variance) / 2,
  );
  const largest = onceIn(k, byDistribution);
  const ends = [largest, largest + Math.log(halving(k, byDistribution) / 2)];
  const inverse = tf.exp(tf.neg(logWeight));
  const [often, seldom] = ends.map((end) => tf.mul(inverse, tf.cast(tf.greater(logWeight, end), 'float32')));
  const [oftenMean, seldomMean] = [often!, seldom!].map((draws) => tf.mean(draws).dataSync<'float32'>()[0]!);
  const ratio = oftenMean! / seldomMean!;
  // Each draw's share in the ratio of the two means, to first order; their mean is the ratio.
  return monteCarlo(tf.add(tf.div(tf.sub(often!, tf.mul(seldom!, ratio)), seldomMean!), ratio));
};

const halvingClaim = (k: number, words: string) => ({
  says: `by how much the draws must grow, from ${words} on, until the largest weight to be expected, over $K$, has halved, for $q = N(0.5, 0.3)$`,
  exact: () => halving(k, byDistribution),
  witness: () => ({ value: halving(k, byIntegration), error: 1e-6 }),
  live: halvingDraws(k),
  rejects: [{ value: 4, why: 'what a finite variance would give' }],
});

export default defineClaims({
  title: 'How slowly an average of weights without a variance settles',
  givens: { mean: m, variance },
  values: {
    inTheLimit: {
      says: '2 to the power $1/0.3$, by which the draws grow for half the error in the limit',
      exact: () => 2 ** (1 / variance),
      witness: () => {
        // Where q’s tail begins far out, at ζ sds, log K grows with the slope ζ and log w with that of its formula.
        const zeta = 1e9;
        const slope = zeta - sd * (m + sd * zeta);
        return { value: 2 ** (1 / (1 - slope / zeta)), error: 1e-6 };
      },
      rejects: [{ value: 4, why: 'what a finite variance would give' }],
    },
    fromThousand: halvingClaim(1000, 'a thousand'),
    fromMillion: halvingClaim(1_000_000, 'a million'),
  },
});
