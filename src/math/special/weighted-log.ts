/** weight·logarithm with the convention 0·log 0 = 0, the limit of w log w: what cannot happen contributes nothing. */
export function weightedLog(weight: number, logarithm: number): number {
  return weight === 0 ? 0 : weight * logarithm;
}
