import { checkWholeNumber } from '../arguments.ts';
import { symmetricRules, type Rule, type WeightedNode } from './rule.ts';

/**
 * The n-point Gauss–Legendre rule: ∫₋₁¹ f(x) dx ≈ Σ wᵢ f(xᵢ), exact for polynomials of degree up to 2n − 1.
 *
 * The nodes are the roots of the Legendre polynomial Pₙ, found by Newton's method from Tricomi's
 * cos(π(i − ¼)/(n + ½)); wᵢ = 2/((1 − xᵢ²) Pₙ′(xᵢ)²) (Abramowitz and Stegun 25.4.29).
 *
 * @throws RangeError unless n is a whole number from 1 to 2000.
 */
export function gaussLegendre(n: number): Rule {
  checkWholeNumber('gaussLegendre', 'n', n, 1, 2000);
  return ruleOf(n);
}

const ruleOf = symmetricRules(legendreRoot);

/** The i-th largest root (from 0) of Pₙ and its weight. The middle root of an odd polynomial is 0 itself. */
function legendreRoot(n: number, i: number): WeightedNode {
  const isMiddle = 2 * i + 1 === n;
  let x = isMiddle ? 0 : Math.cos((Math.PI * (i + 0.75)) / (n + 0.5));
  for (let step = 0; step < 6 && !isMiddle; step++) {
    const { value, slope } = legendre(n, x);
    x -= value / slope;
  }
  const { slope } = legendre(n, x);
  return { node: x, weight: 2 / ((1 - x * x) * slope * slope) };
}

/** Pₙ(x) by (k + 1)P₍ₖ₊₁₎ = (2k + 1)x·Pₖ − k·P₍ₖ₋₁₎, and Pₙ′(x) = n(P₍ₙ₋₁₎ − x·Pₙ)/(1 − x²). */
function legendre(n: number, x: number): { value: number; slope: number } {
  let previous = 1;
  let value = x;
  for (let k = 1; k < n; k++) [previous, value] = [value, ((2 * k + 1) * x * value - k * previous) / (k + 1)];
  return { value, slope: (n * (previous - x * value)) / (1 - x * x) };
}
