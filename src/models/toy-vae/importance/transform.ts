/** log φ from φ, kept, and 1 − φ, lost: from the latter where φ is near 1, so that no digits cancel. */
export function logOfShare(kept: number, lost: number): number {
  return lost < 0.5 ? Math.log1p(-lost) : Math.log(kept);
}

/** 1 − e^{−s}, given e^{−s}. */
export function lostShare(s: number, kept: number): number {
  return s > 0.5 ? 1 - kept : -Math.expm1(-s);
}

/** e^{−e^y} is 1 below the first, and 0 above the second, to the last digit that sums of them keep. */
const UNTOUCHED = -37;
const GONE = 3.7;
/** From here on a step of u is too small to be seen beside it, and e^{−e^y} falls from 1 to 0 at once. */
const ABRUPT = 1e12;

/** φ(e^u) = E e^{−w e^u} for a w of finitely many values, by its logarithm, however far the values lie apart. */
export interface Transform {
  /** log φ(e^u). */
  log(u: number): number;
  /** Up to where φ stays as it is at u: beyond u where no value of w is on its way from kept to lost. */
  constantUntil(u: number): number;
}

/**
 * The transform of w = e^{logs}, where E w is about 1. The values are sorted once. At u, those far below e^{−u} are kept
 * whole, those far above are lost, and only the ones between need an exponential: over a walk along all u each value is
 * looked at some hundred times, whatever the others are.
 */
export function transformOf(probability: Float64Array, logs: Float64Array): Transform {
  const order = Uint32Array.from(logs, (_, i) => i).sort((i, j) => logs[i]! - logs[j]!);
  const sorted = Float64Array.from(order, (i) => logs[i]!);
  const chance = Float64Array.from(order, (i) => probability[i]!);
  const count = sorted.length;
  const [below, meanBelow, above] = [0, 1, 2].map(() => new Float64Array(count + 1)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let i = 0; i < count; i++) {
    below[i + 1] = below[i]! + chance[i]!;
    meanBelow[i + 1] = meanBelow[i]! + chance[i]! * Math.exp(sorted[i]!);
  }
  for (let i = count - 1; i >= 0; i--) above[i] = above[i + 1]! + chance[i]!;

  const fromUntouched = (u: number) => firstAbove(sorted, (Math.abs(u) > ABRUPT ? 0 : UNTOUCHED) - u);
  const fromGone = (u: number) => firstAbove(sorted, (Math.abs(u) > ABRUPT ? 0 : GONE) - u);
  return {
    log(u) {
      const [first, end] = [fromUntouched(u), fromGone(u)];
      let kept = below[first]!;
      // Of what is kept nearly whole, w e^u is lost. Where u is large this is far below the rest of what is lost.
      let lost = above[end]! + (u < -UNTOUCHED ? Math.exp(u) * meanBelow[first]! : 0);
      for (let i = first; i < end; i++) {
        const s = Math.exp(u + sorted[i]!);
        const factor = Math.exp(-s);
        kept += chance[i]! * factor;
        lost += chance[i]! * lostShare(s, factor);
      }
      return logOfShare(kept, lost);
    },
    constantUntil(u) {
      const first = fromUntouched(u);
      if (u < -UNTOUCHED || first < fromGone(u)) return u;
      return first === 0 ? u : UNTOUCHED - sorted[first - 1]!;
    },
  };
}

/** The first index of a sorted list whose entry lies above a limit; its length where there is none. */
function firstAbove(sorted: Float64Array, limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A walk that needs more terms than this is refused. */
const MOST_TERMS = 3e7;

export interface Walk {
  /** The step in u = log t. The trapezoidal rule's error is about e^{−π²/step}. */
  readonly step: number;
  /** The largest number of draws: for it all happens near t = 1/k, where t = 1 may be quiet. */
  readonly largestK: number;
  /** The walk ends, in either direction, after five terms in a row below this. */
  readonly negligible: number;
  /** Up to where the terms stay as they are at u, on the way up: such a stretch is taken at once. */
  readonly constantUntil?: (u: number) => number;
}

/**
 * Visits u for the trapezoidal rule over the line, outwards from u = 0 in both directions. `take` adds its term, times
 * the steps that it stands for, wherever it belongs, and returns how large the term was.
 *
 * @throws where the terms do not die away within the work that is allowed.
 */
export function walkTimes(
  { step, largestK, negligible, constantUntil = (u) => u }: Walk,
  take: (u: number, steps: number) => number,
): void {
  const fewestSteps = { [-1]: Math.log(Math.max(1, largestK)) / step, 1: 0 };
  for (const direction of [-1, 1] as const) {
    let quiet = 0;
    let i = direction === 1 ? 0 : 1;
    for (let terms = 0; quiet < 5 || i < fewestSteps[direction]; terms++) {
      if (terms > MOST_TERMS) {
        throw new RangeError('The importance weights lie too far apart for an exact bound on their mean.');
      }
      const u = direction * i * step;
      const steps = direction === 1 ? Math.max(1, Math.floor((constantUntil(u) - u) / step)) : 1;
      quiet = take(u, steps) < negligible ? quiet + 1 : 0;
      i += steps;
    }
  }
}
