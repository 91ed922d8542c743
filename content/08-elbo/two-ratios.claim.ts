import { defineClaims } from '../../src/claims/index.ts';
import { categorical, kl, logMeanExp } from '../../src/math/index.ts';

/** z is one of two, q gives each ½, and these are p(x, z) for the two: their sum is p(x) = 0.1. */
const joint = [0.02, 0.08] as const;
const ratios = joint.map((density) => density / 0.5);
const [low, high] = ratios as [number, number];

export default defineClaims({
  title: 'Two ratios, 0.04 and 0.16, each drawn every other time',
  givens: { low, high, mean: 0.1, first: joint[0], second: joint[1], lowShare: 0.2, highShare: 0.8 },
  values: {
    logOfMean: {
      says: 'the logarithm of the mean ratio, $log p(x)$',
      unit: 'nats',
      exact: () => Math.log((low + high) / 2),
      witness: () => logMeanExp(ratios.map(Math.log)),
    },
    meanOfLogs: {
      says: 'the mean of the two logarithms, the ELBO',
      unit: 'nats',
      exact: () => (Math.log(low) + Math.log(high)) / 2,
      // The geometric mean of the two is 0.08.
      witness: () => Math.log(Math.sqrt(low * high)),
      rejects: [{ value: -2.302585092994046, why: 'the logarithm of the mean', by: 'witness' }],
    },
    gap: {
      says: 'how far the chord lies below the arc, which is $D_KL(q ‖ p(z|x))$',
      unit: 'nats',
      exact: () => Math.log((low + high) / 2) - (Math.log(low) + Math.log(high)) / 2,
      witness: () => kl(categorical([0.5, 0.5]), categorical([0.2, 0.8])),
      rejects: [
        { value: kl(categorical([0.2, 0.8]), categorical([0.5, 0.5])), why: 'the other direction', by: 'witness' },
      ],
    },
  },
});
