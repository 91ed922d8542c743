import { defineClaims, monteCarlo, standardNormals } from '../../src/claims/index.ts';
import { gaussHermite, kl, multivariateNormal } from '../../src/math/index.ts';

const rho = 0.9;
const correlated = multivariateNormal(
  [0, 0],
  [
    [1, rho],
    [rho, 1],
  ],
);
const independent = multivariateNormal(
  [0, 0],
  [
    [1, 0],
    [0, 1],
  ],
);

const along = Math.sqrt(1 - rho * rho);

/** The mean of a quadratic over two standard normals: a tensor Gauss–Hermite rule of three points is exact for it. */
const overPlane = (f: (first: number, second: number) => number) => {
  const { nodes, weights } = gaussHermite(3);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  for (const [i, a] of nodes.entries())
    for (const [j, b] of nodes.entries())
      sum += (weights[i]! / total) * (weights[j]! / total) * f(Math.SQRT2 * a, Math.SQRT2 * b);
  return sum;
};

export default defineClaims({
  title: 'Two unit Gaussians with correlation 0.9, and without',
  givens: { rho },
  values: {
    fromIndependent: {
      says: 'the divergence of independent unit Gaussians from the pair with correlation 0.9',
      unit: 'nats',
      exact: () => kl(independent, correlated),
      witness: () => overPlane((a, b) => independent.logProb([a, b]) - correlated.logProb([a, b])),
      live: (tf, source) => {
        const [a, b] = [standardNormals(tf, source, 200_000), standardNormals(tf, source, 200_000)];
        const whitened = tf.div(tf.sub(b, tf.mul(a, rho)), along);
        return monteCarlo(tf.add(tf.mul(tf.sub(tf.square(whitened), tf.square(b)), 0.5), Math.log(along)));
      },
      rejects: [{ value: kl(correlated, independent), why: 'the other direction' }],
    },
    fromCorrelated: {
      says: 'the divergence of the pair with correlation 0.9 from independent unit Gaussians',
      unit: 'nats',
      exact: () => kl(correlated, independent),
      witness: () =>
        overPlane((a, b) => {
          const z = [a, rho * a + along * b];
          return correlated.logProb(z) - independent.logProb(z);
        }),
      live: (tf, source) => {
        const [a, noise] = [standardNormals(tf, source, 200_000), standardNormals(tf, source, 200_000)];
        const b = tf.add(tf.mul(a, rho), tf.mul(noise, along));
        return monteCarlo(tf.sub(tf.mul(tf.sub(tf.square(b), tf.square(noise)), 0.5), Math.log(along)));
      },
      rejects: [{ value: kl(independent, correlated), why: 'the other direction' }],
    },
  },
});
