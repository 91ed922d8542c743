/** log φ from φ, kept, and 1 − φ, lost: from the latter where φ is near 1, so that no digits cancel. */
export function logOfShare(kept: number, lost: number): number {
  return lost < 0.5 ? Math.log1p(-lost) : Math.log(kept);
}

/** 1 − e^{−s}, given e^{−s}. */
export function lostShare(s: number, kept: number): number {
  return s > 0.5 ? 1 - kept : -Math.expm1(-s);
}

export const tooFarApart = (): RangeError =>
  new RangeError('The importance weights lie too far apart for an exact bound on their mean.');

/** e^{−e^y} is 1 below the first, and 0 above the second, to the last digit that sums of them keep. */
export const UNTOUCHED = -37;
export const GONE = 3.7;
/** Where the logarithms lie farther apart than this, a step of u is hardly seen beside u. */
const WIDEST = 1e12;

/** φ(e^u) = E e^{−w e^u} for a w of finitely many values, by its logarithm, however far the values lie apart. */
export interface Transform {
  /** The logarithms of the values, from small to large, and where each stood. */
  readonly sorted: Float64Array;
  readonly order: Uint32Array;
  /** log φ(e^u). */
  log(u: number): number;
  /** Up to where φ stays as it is at u: beyond u where no value of w is on its way from kept to lost. */
  constantUntil(u: number): number;
}

/**
 * The transform of w = e^{logs}, where E w is about 1. The values are sorted once. At u, those far below e^{−u} are kept
 * whole, those far above are lost, and only the ones between need an exponential: over a walk along all u each value is
 * looked at some hundred times, whatever the others are.
 *
 * @throws for values too far apart.
 */
export function transformOf(probability: Float64Array, logs: Float64Array): Transform {
  const order = Uint32Array.from(logs, (_, i) => i).sort((i, j) => logs[i]! - logs[j]!);
  const sorted = Float64Array.from(order, (i) => logs[i]!);
  const chance = Float64Array.from(order, (i) => probability[i]!);
  const count = sorted.length;
  if (!(Math.max(Math.abs(sorted[0]!), Math.abs(sorted[count - 1]!)) < WIDEST)) throw tooFarApart();
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

  const fromUntouched = (u: number) => firstAbove(sorted, UNTOUCHED - u);
  const fromGone = (u: number) => firstAbove(sorted, GONE - u);
  return {
    sorted,
    order,
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
export function firstAbove(sorted: Float64Array, limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** φⁿ, given log φ; 1 for n = 0, even where φ is 0. */
export const powerOf = (logPhi: number, n: number): number => (n === 0 ? 1 : Math.exp(n * logPhi));
