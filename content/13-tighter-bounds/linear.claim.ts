import { defineClaims, live, monteCarlo, standardNormals, type TensorFlow } from '../../src/claims/index.ts';
import { logMeans } from '../../src/models/toy-vae/importance/weight-draws.ts';
import { expectation, integrate, logOf, normal, type Normal, type RandomSource } from '../../src/math/index.ts';
import { once } from '../../src/math/once.ts';
import { boundOfAtoms, type Atom } from './laplace.ts';
import { lattice, panels, type Node } from './normal-nodes.ts';

// p(z) = N(0, 1), p(x|z) = N(z, 1), x = 2: p(x) = N(0, 2), and p(z|x) = N(1, ½).
const x = 2;
const prior = normal(0, 1);
const posterior = normal(1, Math.SQRT1_2);
const evidence = normal(0, Math.SQRT2).logProb(x);
const logLikelihood = (z: number) => normal(z, 1).logProb(x);

/** The value on a fine lattice, and its distance to a coarser one as the error. */
function onLattices(q: Normal, f: (points: readonly Node[]) => number): { value: number; error: number } {
  const [value, rough] = [f(lattice(q, 200)), f(lattice(q, 160))];
  return { value, error: Math.abs(value - rough) + 1e-12 };
}

/** E log (1/K) Σ w = ∫ (exp(−K e^u) − φ(e^u)^K) du, φ(t) = E exp(−tw), by the trapezoidal rule in u. */
function boundsOf(atoms: readonly Atom[], ks: readonly number[]): number[] {
  const step = 0.3;
  const sums = ks.map(() => 0);
  for (let u = -42; u < 42; u += step) {
    const t = Math.exp(u);
    const lost = atoms.reduce((total, [probability, w]) => total - probability * Math.expm1(-t * w), 0);
    const logPhi = Math.log1p(-Math.min(lost, 1));
    ks.forEach((k, i) => (sums[i]! += step * (Math.exp(-k * t) - Math.exp(k * logPhi))));
  }
  return sums;
}

const priorAtoms = (points: readonly Node[]): Atom[] =>
  points.map(({ z, share }) => [share, Math.exp(logLikelihood(z))]);

/** The weights of the code that decodes one z and weighs another: p(x|z)·p(z′)/q(z′), both from q. */
const brokenAtoms = (points: readonly Node[]): Atom[] =>
  points.flatMap((a) =>
    points.map((b): Atom => [
      a.share * b.share,
      Math.exp(logLikelihood(a.z) + prior.logProb(b.z) - posterior.logProb(b.z)),
    ]),
  );

const brokenKs = [2, 50];
const broken = once(() => [80, 70].map((points) => boundsOf(brokenAtoms(lattice(posterior, points)), brokenKs)));

function brokenBound(k: number): { value: number; error: number } {
  const [value, rough] = broken().map((bounds) => bounds[brokenKs.indexOf(k)]!);
  return { value: value!, error: Math.abs(value! - rough!) + 1e-10 };
}

const brokenByPanels = (k: number) => boundOfAtoms(brokenAtoms(panels(posterior, 6)), k);

const brokenDraws = (k: number, groups: number) => (tf: TensorFlow, source: RandomSource) => {
  const z = () => tf.add(tf.mul(standardNormals(tf, source, k * groups), posterior.sd), posterior.mean);
  const [decoded, weighed] = [z(), z()];
  const likelihood = live.logProb(tf, normal(x, 1), decoded);
  const ratio = tf.add(tf.mul(tf.square(weighed), -0.5), tf.square(tf.sub(weighed, 1)));
  return monteCarlo(logMeans(tf, tf.add(likelihood, tf.sub(ratio, Math.LN2 / 2)), k));
};

const aboveEvidence = [{ value: evidence, why: '$log p(x)$, which the right code gives for every $K$' }];

/** q₂(z)/p(z|x) = E 2 p(x)/(w(z) + w′), w′ being the weight of a draw from q, here the prior. */
const correction = (points: readonly Node[], w: number): number =>
  points.reduce((sum, { z, share }) => sum + (share * 2 * Math.exp(evidence)) / (w + Math.exp(logLikelihood(z))), 0);

/** log p(x) − KL(q₂ ‖ p(z|x)), the divergence as the mean of r log r under the posterior. */
const implicitByDivergence = (points: readonly Node[]): number =>
  evidence -
  points.reduce((sum, { z, share }) => {
    const w = Math.exp(logLikelihood(z));
    const r = correction(points, w);
    return sum + share * (w / Math.exp(evidence)) * r * Math.log(r);
  }, 0);

/** E over both draws of Σ (w_k/S) log(p(x, z_k)/q₂(z_k)): the ELBO of the draw that is kept. */
const implicitByDraws = (points: readonly Node[]): number => {
  const kept = points.map(({ z, share }) => {
    const w = Math.exp(logLikelihood(z));
    return { share, w, log: evidence - Math.log(correction(points, w)) };
  });
  return kept.reduce(
    (sum, a) =>
      sum + kept.reduce((inner, b) => inner + (a.share * b.share * (a.w * a.log + b.w * b.log)) / (a.w + b.w), 0),
    0,
  );
};

const priorDraws = (k: number, groups: number) => (tf: TensorFlow, source: RandomSource) => {
  const z = standardNormals(tf, source, k * groups);
  return monteCarlo(logMeans(tf, live.logProb(tf, normal(x, 1), z), k));
};

export default defineClaims({
  title: 'One latent, one observation, everything in closed form',
  givens: {},
  values: {
    evidence: {
      says: '$log p(x) = log N(2; 0, 2)$',
      unit: 'nats',
      exact: () => evidence,
      witness: () => logOf(integrate((z) => Math.exp(prior.logProb(z) + logLikelihood(z)), -12, 14)),
    },
    priorOne: {
      says: '$L_1$ with the prior as $q$',
      unit: 'nats',
      exact: () => -Math.log(2 * Math.PI) / 2 - 2.5,
      witness: () => expectation(prior, logLikelihood),
      live: priorDraws(1, 10_000),
      rejects: [{ value: evidence, why: '$log p(x)$' }],
    },
    priorTwo: {
      says: '$L_2$ with the prior as $q$',
      unit: 'nats',
      exact: () => onLattices(prior, (points) => boundsOf(priorAtoms(points), [2])[0]!),
      witness: () =>
        onLattices(prior, (points) => {
          const atoms = priorAtoms(points);
          return atoms.reduce(
            (sum, [p, w]) => sum + atoms.reduce((inner, [q, v]) => inner + p * q * Math.log((w + v) / 2), 0),
            0,
          );
        }),
      live: priorDraws(2, 20_000),
      rejects: [{ value: evidence, why: '$log p(x)$' }],
    },
    priorTwenty: {
      says: '$L_20$ with the prior as $q$',
      unit: 'nats',
      exact: () => onLattices(prior, (points) => boundsOf(priorAtoms(points), [20])[0]!),
      witness: () => boundOfAtoms(priorAtoms(panels(prior)), 20),
      live: priorDraws(20, 10_000),
      rejects: [{ value: evidence, why: '$log p(x)$' }],
    },
    implicitTwo: {
      says: 'the ELBO of $q_2$, the distribution of one of two prior draws kept with a probability in proportion to its weight',
      unit: 'nats',
      exact: () => onLattices(prior, implicitByDivergence),
      witness: () => onLattices(prior, implicitByDraws),
    },
    brokenTwo: {
      says: 'what the code that draws twice reports for $K = 2$, $q$ the exact posterior',
      unit: 'nats',
      exact: () => brokenBound(2),
      witness: () => brokenByPanels(2),
      live: brokenDraws(2, 30_000),
      rejects: aboveEvidence,
    },
    brokenFifty: {
      says: 'what the code that draws twice reports for $K = 50$, $q$ the exact posterior',
      unit: 'nats',
      exact: () => brokenBound(50),
      witness: () => brokenByPanels(50),
      live: brokenDraws(50, 1500),
      rejects: aboveEvidence,
    },
    brokenLimit: {
      says: '$log E_q p(x|z)$, the limit of the code that draws twice, $q$ the exact posterior',
      unit: 'nats',
      exact: () => normal(1, Math.sqrt(1.5)).logProb(x),
      witness: () => logOf(expectation(posterior, (z) => Math.exp(logLikelihood(z)))),
    },
  },
});
