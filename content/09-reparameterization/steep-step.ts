import { expectation, integrate, normal, normalDensity, sigmoid, type Estimate } from '../../src/math/index.ts';

/**
 * f(z) = 1/(1 + e^{−kz}) under N(0, 1): a step of steepness k that never turns. The slope of E f in μ is E f′ = E fz, its
 * pathwise estimate is f′ = kf(1 − f), and its score-function estimate is fz.
 */
const standard = normal(0, 1);
const step = (k: number) => (z: number) => sigmoid(k * z);
const steepness = (k: number) => (z: number) => k * step(k)(z) * (1 - step(k)(z));

const varianceOf = (estimate: (z: number) => number): Estimate => {
  const mean = expectation(standard, estimate).value;
  return expectation(standard, (z) => (estimate(z) - mean) ** 2);
};

export const pathwiseVariance = (k: number): Estimate => varianceOf(steepness(k));
export const scoreVariance = (k: number): Estimate => varianceOf((z) => step(k)(z) * z);

/** ∫₀¹ g(u, z) φ(z) du with u = f(z): the integral over z of g f′ φ, with other nodes. */
const overHeights = (k: number, g: (u: number, z: number) => number): Estimate =>
  integrate(
    (u) => {
      const z = Math.log(u / (1 - u)) / k;
      return g(u, z) * normalDensity(z);
    },
    0,
    1,
  );

const slopeOverHeights = (k: number): Estimate => overHeights(k, () => 1);

/** E f′² − (E f′)². */
export function pathwiseVarianceOverHeights(k: number): Estimate {
  const square = overHeights(k, (u) => k * u * (1 - u));
  return { value: square.value - slopeOverHeights(k).value ** 2, error: 4 * square.error };
}

/** E f²z² − (E fz)²: since f(z) + f(−z) = 1, E f²z² is ½ − E z²f(1 − f), and f(1 − f) = f′/k. */
export function scoreVarianceOverHeights(k: number): Estimate {
  const lost = overHeights(k, (_, z) => z ** 2 / k);
  return { value: 1 / 2 - lost.value - slopeOverHeights(k).value ** 2, error: 4 * lost.error + 1e-12 };
}
