import { checkWholeNumber } from '../arguments.ts';
import { symmetricRules, type Rule, type WeightedNode } from './rule.ts';

/**
 * The n-point Gauss–Hermite rule: ∫ e^{−x²} f(x) dx over the line ≈ Σ wᵢ f(xᵢ), exact for polynomials of degree up
 * to 2n − 1. For Z ~ N(m, s²), E f(Z) ≈ Σ wᵢ/√π · f(m + √2·s·xᵢ).
 *
 * The nodes are the roots of the Hermite polynomial Hₙ, found by Newton's method on the orthonormal polynomials h,
 * for which wᵢ = 1/(n h₍ₙ₋₁₎(xᵢ)²).
 *
 * @throws RangeError unless n is a whole number from 1 to 500.
 */
export function gaussHermite(n: number): Rule {
  checkWholeNumber('gaussHermite', 'n', n, 1, 500);
  return ruleOf(n);
}

const ruleOf = symmetricRules(hermiteRoot);

/** The i-th largest root (from 0) of Hₙ and its weight. The middle root of an odd polynomial is 0 itself. */
function hermiteRoot(n: number, i: number): WeightedNode {
  const isMiddle = 2 * i + 1 === n;
  let x = isMiddle ? 0 : firstGuess(n, i);
  for (let step = 0; step < 8 && !isMiddle; step++) {
    const { value, slope } = hermite(n, x);
    x -= value / slope;
  }
  const { slope } = hermite(n, x);
  return { node: x, weight: 2 / slope / slope };
}

/**
 * Tricomi's approximation: with ν = 2n + 1 and T − sin T = π(4i + 3)/ν, the i-th largest root is about √ν·cos(T/2).
 * (The harmonic oscillator of quantum number n swings out to √ν; the equation is its Bohr–Sommerfeld condition.)
 */
function firstGuess(n: number, i: number): number {
  const nu = 2 * n + 1;
  const target = (Math.PI * (4 * i + 3)) / nu;
  let T = Math.cbrt(6 * target);
  for (let step = 0; step < 10; step++) T -= (T - Math.sin(T) - target) / (1 - Math.cos(T));
  return Math.sqrt(nu) * Math.cos(T / 2);
}

/**
 * The orthonormal hₙ(x) by √(k + 1)·h₍ₖ₊₁₎ = √2·x·hₖ − √k·h₍ₖ₋₁₎ from h₀ = π^{−1/4}, and hₙ′(x) = √(2n)·h₍ₙ₋₁₎(x).
 */
function hermite(n: number, x: number): { value: number; slope: number } {
  let previous = 0;
  let value = Math.PI ** -0.25;
  for (let k = 0; k < n; k++) {
    [previous, value] = [value, (Math.SQRT2 * x * value - Math.sqrt(k) * previous) / Math.sqrt(k + 1)];
  }
  return { value, slope: Math.sqrt(2 * n) * previous };
}
