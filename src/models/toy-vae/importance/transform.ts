/** log φ from φ, kept, and 1 − φ, lost: from the latter where φ is near 1, so that no digits cancel. */
export function logOfShare(kept: number, lost: number): number {
  return lost < 0.5 ? Math.log1p(-lost) : Math.log(kept);
}

/** 1 − e^{−s}, given e^{−s}. */
export function lostShare(s: number, kept: number): number {
  return s > 0.5 ? 1 - kept : -Math.expm1(-s);
}

/** log φ(t) = log E e^{−tw} for a w of finitely many values. */
export function logTransform(probability: Float64Array, w: Float64Array, t: number): number {
  let [kept, lost] = [0, 0];
  for (let node = 0; node < w.length; node++) {
    const s = t * w[node]!;
    const factor = Math.exp(-s);
    kept += probability[node]! * factor;
    lost += probability[node]! * lostShare(s, factor);
  }
  return logOfShare(kept, lost);
}

const MOST_STEPS = 3000;

export interface Walk {
  /** The step in u = log t. The trapezoidal rule's error is about e^{−π²/step}. */
  readonly step: number;
  /** The largest number of draws: for it all happens near t = 1/k, where t = 1 may be quiet. */
  readonly largestK: number;
  /** The walk ends, in either direction, after five terms in a row below this. */
  readonly negligible: number;
}

/**
 * Visits t = e^u for the trapezoidal rule in u over the line, outwards from t = 1 in both directions. `take` adds its
 * term wherever it belongs and returns how large it was.
 */
export function walkTimes({ step, largestK, negligible }: Walk, take: (t: number) => number): void {
  const fewestSteps = { [-1]: Math.log(Math.max(1, largestK)) / step, 1: 0 };
  for (const direction of [-1, 1] as const) {
    let quiet = 0;
    for (let i = direction === 1 ? 0 : 1; (quiet < 5 || i < fewestSteps[direction]) && i < MOST_STEPS; i++) {
      quiet = take(Math.exp(direction * i * step)) < negligible ? quiet + 1 : 0;
    }
  }
}
