import { defineClaims, live, monteCarlo, standardNormals } from '../../src/claims/index.ts';
import { integrate, kl, normal } from '../../src/math/index.ts';

const noise = 0.01;
const prior = normal(0, 1);
const codes = [-1, 1].map((x) => normal(x * Math.sqrt(1 - noise), Math.sqrt(noise)));
const densityOfAverage = (z: number) => (Math.exp(codes[0]!.logProb(z)) + Math.exp(codes[1]!.logProb(z))) / 2;

export default defineClaims({
  title: 'Two points, ±1, and p(x|z) = N(wz, 0.01) at its best: the average of the two codes',
  givens: { noise },
  values: {
    toPrior: {
      says: '$D_KL(q(z) ‖ p(z))$ at the optimum, $q(z)$ the average of both codes',
      unit: 'nats',
      // What a code costs, minus log 2 for what z tells of x: the codes overlap with a probability below 1e-20.
      exact: () => ({ value: kl(codes[1]!, prior) - Math.LN2, error: 1e-15 }),
      witness: () =>
        integrate((z) => densityOfAverage(z) * (Math.log(densityOfAverage(z)) - prior.logProb(z)), -2, 2, {
          breaks: [-1, 0, 1],
        }),
      live: (tf, source) => {
        const draws = 50_000;
        const [, right] = codes;
        // By symmetry it is enough to draw from the right code.
        const z = tf.add(tf.mul(standardNormals(tf, source, draws), right!.sd), right!.mean);
        const both = tf.stack(codes.map((code) => live.logProb(tf, code, z)));
        return monteCarlo(tf.sub(tf.sub(tf.logSumExp(both, 0), Math.LN2), live.logProb(tf, prior, z)));
      },
      rejects: [
        { value: 0, why: 'an average forced to the prior' },
        { value: kl(codes[1]!, prior), why: 'a single code' },
      ],
    },
  },
});
