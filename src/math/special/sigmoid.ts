/** The logistic function and its logarithms, relatively accurate for every x, however large or small. */

/** 1/(1 + e^{−x}), written so that the exponential never overflows. */
export function sigmoid(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const e = Math.exp(x);
  return e / (1 + e);
}

/** log(1 + e^x) = max(x, 0) + log1p(e^{−|x|}), a sum of terms that are not negative. */
export function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}

/** log sigmoid(x) = −log(1 + e^{−x}). */
export function logSigmoid(x: number): number {
  return -softplus(-x);
}
