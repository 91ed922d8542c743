/**
 * The error function and its complement, relatively accurate in both tails (about 1e-14, and as far out as
 * erfc(x) is a normal number).
 */
import { productOf } from '../float/double-double.ts';

const TWO_OVER_ROOT_PI = 2 / Math.sqrt(Math.PI);
/** Beyond it the continued fraction, within it the series. */
export const SERIES_LIMIT = 1.5;

/**
 * erf(x) = 2/√π ∫₀ˣ e^{−t²} dt.
 *
 * The series erf x = 2x/√π · e^{−x²} Σ (2x²)^k / (1·3·5⋯(2k+1)) has only positive terms
 * (Abramowitz and Stegun 7.1.6).
 */
export function erf(x: number): number {
  const size = Math.abs(x);
  if (size > SERIES_LIMIT) return Math.sign(x) * (1 - upperTail(size));
  return Number.isNaN(x) ? NaN : series(x);
}

/** erfc(x) = 1 − erf(x) = 2/√π ∫ₓ^∞ e^{−t²} dt. */
export function erfc(x: number): number {
  if (x > SERIES_LIMIT) return upperTail(x);
  if (x < -SERIES_LIMIT) return 2 - upperTail(-x);
  return Number.isNaN(x) ? NaN : 1 - series(x);
}

function series(x: number): number {
  const doubledSquare = 2 * x * x;
  let term = 1;
  let total = 1;
  for (let odd = 3; ; odd += 2) {
    term *= doubledSquare / odd;
    if (total + term === total) return TWO_OVER_ROOT_PI * x * Math.exp(-x * x) * total;
    total += term;
  }
}

/** erfc(x) for x > 1.5. The rounding error of x² is up to 1e-13 where x² is 700, so it is carried along. */
function upperTail(x: number): number {
  const { hi, lo } = productOf(x, x);
  return tailFromExponential(x, Math.exp(-hi) * (1 - lo));
}

/**
 * erfc(x) for x > 1.5, given e^{−x²}: e^{−x²}/√π · 1/(x + ½/(x + 1/(x + (3/2)/(x + …)))), Laplace's continued fraction
 * (Abramowitz and Stegun 7.1.14), from its tail inwards. It converges the faster the larger x is.
 */
export function tailFromExponential(x: number, exponential: number): number {
  if (exponential === 0) return 0;
  let fraction = x;
  for (let k = Math.ceil(20 + 260 / (x * x)); k >= 1; k--) fraction = x + k / 2 / fraction;
  return exponential / (fraction * Math.sqrt(Math.PI));
}
