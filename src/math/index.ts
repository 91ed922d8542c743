/**
 * The mathematics of ELBOok in float64: distributions, divergences, quadrature and seeded randomness. Natural
 * logarithms throughout: every entropy and divergence is in nats.
 */
export { bernoulli, bernoulliFromLogit, type Bernoulli } from './distributions/bernoulli.ts';
export { categorical, type Categorical } from './distributions/categorical.ts';
export { diagonalNormal, diagonalNormalFromLogVariance, type DiagonalNormal } from './distributions/diagonal-normal.ts';
export type { Distribution, Kind } from './distributions/distribution.ts';
export { multivariateNormal, type MultivariateNormal } from './distributions/multivariate-normal.ts';
export { normal, normalFromLogVariance, type Normal } from './distributions/normal.ts';
export type { Scale } from './distributions/scale.ts';

export { crossEntropy, kl } from './divergence/kl.ts';
export { klGradient, type KlGradient } from './divergence/kl-gradient.ts';

export { bits } from './special/bits.ts';
export { erf, erfc } from './special/error-function.ts';
export { expm1mx, log1pmx } from './special/log1pmx.ts';
export { logMeanExp, logSumExp } from './special/log-sum-exp.ts';
export { normalCdf, normalDensity, normalQuantile } from './special/normal-cdf.ts';
export { logSigmoid, sigmoid, softplus } from './special/sigmoid.ts';

export {
  differenceOf,
  logOf,
  multipleOf,
  productOf,
  quotientOf,
  rootOf,
  sumOf,
  type Estimate,
} from './quadrature/estimate.ts';
export { expectation } from './quadrature/expectation.ts';
export { gaussHermite } from './quadrature/gauss-hermite.ts';
export { gaussLegendre } from './quadrature/gauss-legendre.ts';
export { integrate, type IntegrateOptions } from './quadrature/integrate.ts';
export type { Rule } from './quadrature/rule.ts';

export { randomSource, type RandomSource } from './random/source.ts';
export type { Seed } from './random/seed.ts';

export type { Vector2 } from './vector2.ts';
