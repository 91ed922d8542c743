import { PIXELS } from '../model/parameters.ts';
import { logitsInto, slopesInto, type StandardizedDecoder } from './standardized-decoder.ts';

/** How fine the panels are. */
export interface Fineness {
  /** The largest panel, measured in sds of the sharpest Gaussian in it: the latent one times the likelihood. */
  readonly width: number;
  /**
   * How far the poles of the sigmoids stay from a panel: on an ellipse whose foci are the panel's ends the sum of the
   * distances to the ends is this times the panel's length. 2 is the ellipse of ρ = 3.7, and an n-point rule errs by
   * about ρ^−2n; 1 is the panel itself.
   */
  readonly poleDistance: number;
  /**
   * Below this width a panel is cut no further for the likelihood's sake, nor below a quarter of it for a sigmoid's
   * across the panels of the outer variable: the number of nodes stays bounded, and the error tells what it costs.
   */
  readonly narrowest: number;
  /** Whether the integrand holds p(x|z) itself; log p(x|z) and its gradients are less sharp. */
  readonly likelihood: boolean;
}

const DEEPEST = 40;

/** The longest panel of all, in sds of the latent Gaussian, however coarse: it costs few nodes, and the Gaussian is known. */
const LONGEST = 4;

/**
 * Whether a Gauss–Legendre rule resolves sigmoids and likelihood on a segment, from the logits at its two ends,
 * between which they are affine.
 *
 * sigmoid has poles at ±πi. On a segment where a logit goes from l0 to l1 the pole's distances to the ends, as a part
 * of the length, are √(l² + π²)/|l1 − l0| for l = l0, l1. `widening` adds to π where another integration smooths.
 *
 * The likelihood e^{−‖x − μ‖²/2σ²} is about a Gaussian: μ_i moves by at most |l1 − l0| times the largest slope of
 * the sigmoid on the segment, so the segment spans √(length² + Σ Δμ_i²/σ²) of its sds.
 */
function resolved(
  l0: Float64Array,
  l1: Float64Array,
  length: number,
  variance: number,
  { width, poleDistance, narrowest, likelihood }: Fineness,
  widening?: Float64Array,
): boolean {
  let moved = 0;
  for (let i = 0; i < PIXELS; i++) {
    const start = l0[i]!;
    const end = l1[i]!;
    const change = Math.abs(end - start);
    const height = Math.PI + (widening ? 2 * Math.abs(widening[i]!) : 0);
    const square = height * height;
    const distances = Math.sqrt(start * start + square) + Math.sqrt(end * end + square);
    if (distances < poleDistance * change) return false;
    const tail = start * end <= 0 ? 1 : Math.exp(-Math.min(Math.abs(start), Math.abs(end)));
    const step = (change * tail) / (1 + tail) ** 2;
    moved += step * step;
  }
  if (length > width) return false;
  return !likelihood || length <= narrowest || length * length + moved / variance <= width * width;
}

const [startLogits, endLogits, slopes] = [0, 1, 2].map(() => new Float64Array(PIXELS)) as [
  Float64Array,
  Float64Array,
  Float64Array,
];

/** Cuts [lower, upper], on which no hidden unit has its kink, for v at a fixed u; pushes the ends beyond `lower`. */
export function cutInner(
  ends: number[],
  decoder: StandardizedDecoder,
  u: number,
  lower: number,
  upper: number,
  fineness: Fineness,
  depth = 0,
): void {
  logitsInto(startLogits, decoder, u, lower);
  logitsInto(endLogits, decoder, u, upper);
  const length = upper - lower;
  const isFine = length <= LONGEST && resolved(startLogits, endLogits, length, decoder.variance, fineness);
  if (depth >= DEEPEST || isFine) {
    ends.push(upper);
    return;
  }
  const middle = (lower + upper) / 2;
  cutInner(ends, decoder, u, lower, middle, fineness, depth + 1);
  cutInner(ends, decoder, u, middle, upper, fineness, depth + 1);
}

/**
 * Cuts [lower, upper], between whose ends no two kink lines cross, for u. The integral over v is as smooth in u as
 * the integrand is along the paths that bound its pieces, the kink lines; within the pieces, along the horizontals
 * v = const, a sigmoid that also changes in v is smoothed by the integration over v.
 */
export function cutOuter(
  ends: number[],
  decoder: StandardizedDecoder,
  lower: number,
  upper: number,
  radius: number,
  fineness: Fineness,
  depth = 0,
): void {
  if (depth >= DEEPEST || (upper - lower <= LONGEST && kinksResolved() && horizontalsResolved())) {
    ends.push(upper);
    return;
  }
  const middle = (lower + upper) / 2;
  cutOuter(ends, decoder, lower, middle, radius, fineness, depth + 1);
  cutOuter(ends, decoder, middle, upper, radius, fineness, depth + 1);

  function kinksResolved(): boolean {
    const { a, b, c, variance } = decoder;
    for (let k = 0; k < b.length; k++) {
      if (b[k] === 0) continue;
      const [v0, v1] = [-(a[k]! * lower + c[k]!) / b[k]!, -(a[k]! * upper + c[k]!) / b[k]!];
      if (Math.min(v0, v1) >= radius || Math.max(v0, v1) <= -radius) continue;
      logitsInto(startLogits, decoder, lower, v0);
      logitsInto(endLogits, decoder, upper, v1);
      if (!resolved(startLogits, endLogits, Math.hypot(upper - lower, v1 - v0), variance, fineness)) return false;
    }
    return true;
  }

  function horizontalsResolved(): boolean {
    if (upper - lower <= fineness.narrowest / 4) return true;
    const chord = Math.sqrt(radius * radius - Math.min(lower * lower, upper * upper));
    for (let v = -Math.floor(chord); v <= chord; v++) {
      logitsInto(startLogits, decoder, lower, v);
      logitsInto(endLogits, decoder, upper, v);
      slopesInto(slopes, decoder, (lower + upper) / 2, v);
      if (!resolved(startLogits, endLogits, upper - lower, decoder.variance, fineness, slopes)) return false;
    }
    return true;
  }
}
