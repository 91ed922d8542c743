/**
 * Bits per dimension of an image of grey levels, from the log-density of the image scaled to [0, 1]: a grey level of b bits is a
 * cell of width 2⁻ᵇ, so b − log p(x)/(D log 2). (Theis et al., 2016.)
 */
export interface BitsPerDimensionProblem {
  readonly kind: 'bits-per-dimension';
  /** log p(x), in nats. */
  readonly logDensity: number;
  /** D: how many values the image has. */
  readonly dimensions: number;
  /** b: bits of each value. */
  readonly depth: number;
}
