import {
  defineClaims,
  live,
  monteCarlo,
  standardNormals,
  type Claim,
  type TensorFlow,
} from '../../src/claims/index.ts';
import { expectation, kl, normal, type Normal, type RandomSource } from '../../src/math/index.ts';

const draws = 100_000;
const standard = normal(0, 1);
const varianceTwo = normal(0, Math.SQRT2);
const sdTwo = normal(0, 2);

/** One log-ratio for each draw from q. */
const logRatios = (tf: TensorFlow, source: RandomSource, q: Normal, p: Normal) => {
  const z = tf.mul(standardNormals(tf, source, draws), q.sd);
  return tf.sub(live.logProb(tf, q, z), live.logProb(tf, p, z));
};

interface Pair {
  readonly q: Normal;
  readonly p: Normal;
  readonly says: string;
  /** What the notes print. */
  readonly noted: number;
  /** The divergence when the 2 is read the other way. */
  readonly otherReading: number;
}

const divergence = ({ q, p, says, noted, otherReading }: Pair): Claim => ({
  says,
  unit: 'nats',
  exact: () => kl(q, p),
  witness: () => expectation(q, (z) => q.logProb(z) - p.logProb(z)),
  live: (tf, source) => monteCarlo(logRatios(tf, source, q, p)),
  rejects: [
    { value: noted, why: 'what the notes print' },
    { value: kl(p, q), why: 'the other direction' },
    { value: otherReading, why: 'the other reading of the 2' },
  ],
});

const forwardVariance: Pair = {
  q: standard,
  p: varianceTwo,
  says: '$D_KL(N(0, 1) ‖ N(0, 2))$ with 2 a variance',
  noted: 0.443,
  otherReading: kl(standard, sdTwo),
};
const reverseVariance: Pair = {
  q: varianceTwo,
  p: standard,
  says: '$D_KL(N(0, 2) ‖ N(0, 1))$ with 2 a variance',
  noted: 0.693,
  otherReading: kl(sdTwo, standard),
};
const forwardSd: Pair = {
  q: standard,
  p: sdTwo,
  says: '$D_KL(N(0, 1) ‖ N(0, 2²))$, with 2 a standard deviation',
  noted: 0.443,
  otherReading: kl(standard, varianceTwo),
};
const reverseSd: Pair = {
  q: sdTwo,
  p: standard,
  says: '$D_KL(N(0, 2²) ‖ N(0, 1))$, with 2 a standard deviation',
  noted: 0.693,
  otherReading: kl(varianceTwo, standard),
};

export default defineClaims({
  title: 'N(0, 1) and N(0, 2), both readings of the 2, both directions',
  givens: { two: 2 },
  values: {
    forwardVariance: divergence(forwardVariance),
    reverseVariance: divergence(reverseVariance),
    forwardSd: divergence(forwardSd),
    reverseSd: divergence(reverseSd),
  },
});
