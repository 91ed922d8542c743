import { defineClaims } from '../../src/claims/index.ts';
import { differenceOf } from '../../src/math/index.ts';
import {
  quantitiesOf,
  defaultSubject,
  effectiveSampleSize,
  elbo,
  importanceVariance,
  iwae,
} from '../../src/models/toy-vae/index.ts';
import { widened as wide } from './widened.ts';

const weights = [8, 1, 0.5, 0.5];

/** The curvature of log (p(x, z)²/q(z)) for p(z) = N(0, 1), p(x|z) = N(z, 1), q = N(1, v), by a second difference. */
const curvature = (v: number) => {
  const log = (z: number) => -(z ** 2) - (2 - z) ** 2 + (z - 1) ** 2 / (2 * v);
  return log(1) - 2 * log(0) + log(-1);
};

function bisect(f: (x: number) => number, low: number, high: number): { value: number; error: number } {
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (f(middle) < 0) high = middle;
    else low = middle;
  }
  return { value: (low + high) / 2, error: 1e-12 };
}

export default defineClaims({
  title: 'Answers to the exercises',
  givens: {
    smallWeight: 0.5,
    itsSquare: 0.25,
    gap: 0.001,
    squares: 65.5,
    scale: 1.75,
    half: 0.4054,
    notRoundedUp: 405.4,
  },
  values: {
    size: {
      says: 'the effective sample size of the weights 8, 1, ½ and ½',
      exact: () => effectiveSampleSize(weights.map(Math.log)),
      witness: () => 100 / 65.5,
    },
    narrowest: {
      says: 'the variance of $q$ at which the weights of the linear example begin to have a finite variance',
      exact: () => 1 / 4,
      witness: () => bisect(curvature, 0.1, 1),
    },
    draws: {
      says: 'the fewest draws for which the rate $1/K$ promises the widened $q$ a gap of at most 0.001 nats',
      exact: () => Math.ceil(importanceVariance(wide.parameters, wide.x, wide.q).value / 0.002),
      witness: () => {
        // K times the gap is half + c/K + …: the bounds at 1000 and 4000 draws give half without that term.
        const scaled = (k: number) =>
          k * (quantitiesOf(wide).logEvidence().value - iwae(wide.parameters, wide.x, k, wide.q).value);
        const half = (4 * scaled(4000) - scaled(1000)) / 3;
        return Array.from({ length: 1000 }, (_, i) => i + 1).find((k) => half / k <= 0.001) ?? NaN;
      },
    },
    wideGapOfOne: {
      says: 'how far the ELBO of the first image lies below $log p(x)$, with $q$ 1.75 times as wide as the encoder’s',
      unit: 'nats',
      exact: () => quantitiesOf(wide).klToPosterior(),
      witness: () => differenceOf(quantitiesOf(wide).logEvidence(), elbo(wide.parameters, wide.x, wide.q)),
      rejects: [
        { value: quantitiesOf(defaultSubject).klToPosterior().value, why: 'the gap with the encoder’s own $q$' },
      ],
    },
  },
});
