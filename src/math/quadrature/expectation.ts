import { describe } from '../arguments.ts';
import type { Bernoulli } from '../distributions/bernoulli.ts';
import type { Categorical } from '../distributions/categorical.ts';
import type { Normal } from '../distributions/normal.ts';
import { normalDensity } from '../special/normal-cdf.ts';
import type { Estimate } from './estimate.ts';
import { integrate, type IntegrateOptions } from './integrate.ts';

/** Where the standard normal's bulk begins and ends, so that the first panels see it. */
const BULK = [-6, -3, 0, 3, 6];

/**
 * E f(X), with a bound on its error. For a normal by adaptive quadrature of f(mean + sd·z) against the standard
 * normal density; `breaks` are points x where f has a kink or a jump. Where the density underflows (|z| > 38), f is
 * not asked. For a Bernoulli or a categorical by enumeration; an outcome of probability 0 is not asked for its f.
 *
 * @throws RangeError where f is not finite; TypeError for other distributions.
 */
export function expectation(
  distribution: Normal | Bernoulli | Categorical,
  f: (x: number) => number,
  options: IntegrateOptions = {},
): Estimate {
  switch (distribution.kind) {
    case 'normal':
      return normalExpectation(distribution, f, options);
    case 'bernoulli':
      return enumerated([distribution.complement, distribution.p], f);
    case 'categorical':
      return enumerated(distribution.probabilities, f);
    default:
      throw new TypeError(
        `expectation: distribution must be a normal, a Bernoulli or a categorical, but it is ${describe(distribution)}.`,
      );
  }
}

function normalExpectation({ mean, sd }: Normal, f: (x: number) => number, options: IntegrateOptions): Estimate {
  const standardized = (options.breaks ?? []).map((x) => (x - mean) / sd).filter(Number.isFinite);
  const integrand = (z: number) => {
    const density = normalDensity(z);
    return density === 0 ? 0 : f(mean + sd * z) * density;
  };
  return integrate(integrand, -Infinity, Infinity, { ...options, breaks: [...BULK, ...standardized] });
}

function enumerated(probabilities: readonly number[], f: (x: number) => number): Estimate {
  let value = 0;
  let size = 0;
  for (const [outcome, probability] of probabilities.entries()) {
    if (probability === 0) continue;
    const term = probability * f(outcome);
    if (!Number.isFinite(term)) {
      throw new RangeError(`expectation: f must be finite, but it is ${describe(term)} at the outcome ${outcome}.`);
    }
    value += term;
    size += Math.abs(term);
  }
  return { value, error: (probabilities.length + 2) * Number.EPSILON * size };
}
