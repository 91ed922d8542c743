import { describe } from '../arguments.ts';

/** What the 15-point rule finds on one panel. */
export interface Panel {
  readonly lower: number;
  readonly upper: number;
  readonly value: number;
  readonly error: number;
  /** ∫|f| over the panel: what the rounding errors are proportional to. */
  readonly size: number;
}

/**
 * The Gauss–Kronrod pair G7, K15 on [−1, 1]: the non-negative nodes, the weights of the 15-point rule, and those of
 * the 7-point rule that uses every second node (0 elsewhere). Source: QUADPACK, routine QK15 (Piessens et al., 1983).
 */
const RULE = [
  { node: 0.9914553711208126, kronrod: 0.022935322010529224, gauss: 0 },
  { node: 0.9491079123427585, kronrod: 0.06309209262997856, gauss: 0.1294849661688697 },
  { node: 0.8648644233597691, kronrod: 0.10479001032225019, gauss: 0 },
  { node: 0.7415311855993945, kronrod: 0.14065325971552592, gauss: 0.27970539148927664 },
  { node: 0.5860872354676911, kronrod: 0.1690047266392679, gauss: 0 },
  { node: 0.4058451513773972, kronrod: 0.19035057806478542, gauss: 0.3818300505051189 },
  { node: 0.20778495500789848, kronrod: 0.20443294007529889, gauss: 0 },
] as const;
const CENTRE = { kronrod: 0.20948214108472782, gauss: 0.4179591836734694 } as const;

/** Rounding leaves at least this much of ∫|f| in doubt (the constant of QUADPACK). */
const ROUNDING = 50 * Number.EPSILON;

/**
 * ∫ f over [lower, upper] by K15. The error is |K15 − G7|, which bounds the error of the far less accurate G7, plus
 * the rounding of the sum.
 *
 * @throws RangeError where f is not finite.
 */
export function integratePanel(f: (x: number) => number, lower: number, upper: number): Panel {
  const centre = lower + (upper - lower) / 2;
  const half = (upper - lower) / 2;
  const middle = valueAt(f, centre);
  let kronrod = CENTRE.kronrod * middle;
  let gauss = CENTRE.gauss * middle;
  let size = CENTRE.kronrod * Math.abs(middle);
  for (const weights of RULE) {
    const left = valueAt(f, centre - half * weights.node);
    const right = valueAt(f, centre + half * weights.node);
    kronrod += weights.kronrod * (left + right);
    gauss += weights.gauss * (left + right);
    size += weights.kronrod * (Math.abs(left) + Math.abs(right));
  }
  const error = (Math.abs(kronrod - gauss) + ROUNDING * size) * half;
  return { lower, upper, value: kronrod * half, error, size: size * half };
}

function valueAt(f: (x: number) => number, x: number): number {
  const y = f(x);
  if (Number.isFinite(y)) return y;
  throw new RangeError(
    `integrate: the integrand must be finite inside the interval, but it is ${describe(y)} at ${x}. Cut the interval there with breaks.`,
  );
}
