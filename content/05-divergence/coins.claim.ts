import { defineClaims, monteCarlo, uniforms, type TensorFlow } from '../../src/claims/index.ts';
import { bernoulli, crossEntropy, integrate, kl, type RandomSource } from '../../src/math/index.ts';

const fair = bernoulli(0.5);
const forecast = bernoulli(0.25);

const outcomes = [0, 1];
const mean = (weights: readonly number[], f: (outcome: number) => number) =>
  outcomes.reduce<number>((sum, outcome) => sum + weights[outcome]! * f(outcome), 0);

const draws = 200_000;

/** The mean of one number where a coin of the given probability shows heads and of another where it does not. */
const tossed = (tf: TensorFlow, source: RandomSource, heads: number, onHeads: number, onTails: number) =>
  monteCarlo(tf.where(tf.less(uniforms(tf, source, draws), heads), tf.scalar(onHeads), tf.scalar(onTails)));

export default defineClaims({
  title: 'A fair coin and a forecast of one quarter',
  givens: { fair: 0.5, forecast: 0.25 },
  values: {
    fairEntropy: {
      says: 'the entropy of a fair coin',
      unit: 'nats',
      exact: () => fair.entropy(),
      // log 2, as the area under 1/x.
      witness: () => integrate((x) => 1 / x, 1, 2),
    },
    forecastCost: {
      says: 'the mean surprise of a fair coin under a forecast of one quarter',
      unit: 'nats',
      exact: () => crossEntropy(fair, forecast),
      witness: () => mean([0.5, 0.5], (outcome) => -Math.log([0.75, 0.25][outcome]!)),
      live: (tf, source) => tossed(tf, source, 0.5, Math.log(4), Math.log(4) - Math.log(3)),
      rejects: [{ value: Math.LN2, why: 'the entropy, as if the forecast were right' }],
    },
    excess: {
      says: '$D_KL(Bernoulli(1/2) ‖ Bernoulli(1/4))$',
      unit: 'nats',
      exact: () => kl(fair, forecast),
      witness: () => mean([0.5, 0.5], (outcome) => Math.log([0.5 / 0.75, 0.5 / 0.25][outcome]!)),
      live: (tf, source) => tossed(tf, source, 0.5, Math.LN2, Math.log(2) - Math.log(3)),
      rejects: [{ value: kl(forecast, fair), why: 'the other direction' }],
    },
    reverseExcess: {
      says: '$D_KL(Bernoulli(1/4) ‖ Bernoulli(1/2))$',
      unit: 'nats',
      exact: () => kl(forecast, fair),
      witness: () => mean([0.75, 0.25], (outcome) => Math.log([0.75 / 0.5, 0.25 / 0.5][outcome]!)),
      live: (tf, source) => tossed(tf, source, 0.25, -Math.LN2, Math.log(3) - Math.LN2),
      rejects: [{ value: kl(fair, forecast), why: 'the other direction' }],
    },
  },
});
