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
