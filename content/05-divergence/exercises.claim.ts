import { defineClaims } from '../../src/claims/index.ts';
import {
  bernoulli,
  diagonalNormal,
  expectation,
  integrate,
  kl,
  normal,
  sumOf,
  multipleOf,
  type Normal,
} from '../../src/math/index.ts';

const standard = normal(0, 1);
const latents = [normal(1, 1), normal(0, 0.1), normal(-2, 0.5)];

const byQuadrature = (q: Normal, p: Normal) => expectation(q, (z) => q.logProb(z) - p.logProb(z));

/** Where a monotone function is zero between two points, by halving the interval. */
const zero = (f: (x: number) => number, low: number, high: number) => {
  const rises = f(high) > 0;
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (f(middle) > 0 === rises) high = middle;
    else low = middle;
  }
  return { value: (low + high) / 2, error: 1e-9 };
};
const priceBeyondTwo = (sd: number) => byQuadrature(normal(0, sd), standard).value - 2;

/** Both solve v = 5 + log v for the variance v; each iteration draws nearer. */
const wideVariance = () => {
  let variance = 5;
  for (let step = 0; step < 60; step++) variance = 5 + Math.log(variance);
  return variance;
};
const narrowVariance = () => {
  let variance = 0;
  for (let step = 0; step < 60; step++) variance = Math.exp(variance - 5);
  return variance;
};

const homework = { variance: 0.5 * (16 - 1) ** 2 + 36 * 16, standardError: 0.01 };

export default defineClaims({
  title: 'Answers to the exercises',
  givens: { heads: 0.9, tails: 0.1, fair: 0.5, tinyVariance: 0.01, step: 0.001, humpSd: 0.5 },
  values: {
    biasedCoin: {
      says: '$D_KL(Bernoulli(0.9) ‖ Bernoulli(0.5))$',
      unit: 'nats',
      exact: () => kl(bernoulli(0.9), bernoulli(0.5)),
      // Its slope in the probability of heads is log(p/(1 − p)), and at ½ it is zero.
      witness: () => integrate((heads) => Math.log(heads / (1 - heads)), 0.5, 0.9),
    },
    varianceThree: {
      says: '$D_KL(N(1, 3) ‖ N(0, 1))$ where 3 is a variance',
      unit: 'nats',
      exact: () => kl(normal(1, Math.sqrt(3)), standard),
      witness: () => byQuadrature(normal(1, Math.sqrt(3)), standard),
    },
    sdThree: {
      says: '$D_KL(N(1, 3²) ‖ N(0, 1))$, in nats: the answer when 3 is read as a standard deviation',
      exact: () => kl(normal(1, 3), standard),
      witness: () => byQuadrature(normal(1, 3), standard),
    },
    uniformFromNormal: {
      says: '$D_KL(U[0, 1] ‖ N(0, 1))$',
      unit: 'nats',
      exact: () => Math.log(2 * Math.PI) / 2 + 1 / 6,
      witness: () => integrate((z) => -standard.logProb(z), 0, 1),
    },
    wideSd: {
      says: 'the standard deviation above 1 at which $D_KL(N(0, σ²) ‖ N(0, 1))$ is 2 nats',
      exact: () => Math.sqrt(wideVariance()),
      witness: () => zero(priceBeyondTwo, 1, 10),
    },
    narrowSd: {
      says: 'the standard deviation below 1 at which $D_KL(N(0, σ²) ‖ N(0, 1))$ is 2 nats',
      exact: () => Math.sqrt(narrowVariance()),
      witness: () => zero(priceBeyondTwo, 0.01, 1),
    },
    secondLatent: {
      says: '$D_KL(N(0, 0.1²) ‖ N(0, 1))$',
      unit: 'nats',
      exact: () => kl(latents[1]!, standard),
      witness: () => byQuadrature(latents[1]!, standard),
    },
    thirdLatent: {
      says: '$D_KL(N(−2, 0.5²) ‖ N(0, 1))$',
      unit: 'nats',
      exact: () => kl(latents[2]!, standard),
      witness: () => byQuadrature(latents[2]!, standard),
    },
    threeLatents: {
      says: 'the divergence of three independent latents from the standard normal in three dimensions',
      unit: 'nats',
      exact: () => kl(diagonalNormal([1, 0, -2], [1, 0.1, 0.5]), diagonalNormal([0, 0, 0], [1, 1, 1])),
      witness: () => sumOf(...latents.map((latent) => byQuadrature(latent, standard))),
    },
    draws: {
      says: 'draws that the homework needs for a standard error of 0.01 nats',
      exact: () => homework.variance / homework.standardError ** 2,
      witness: () => {
        const [q, mean] = [normal(6, 4), kl(normal(6, 4), standard)];
        const variance = expectation(q, (z) => (q.logProb(z) - standard.logProb(z) - mean) ** 2);
        return multipleOf(homework.standardError ** -2, variance);
      },
    },
  },
});
