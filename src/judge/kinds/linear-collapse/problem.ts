/**
 * What the latents of a linear β-VAE carry at its optimum, in all: of each, ½ log(λ/βσ²), or 0 where λ does not stand above
 * βσ². (Lucas et al., 2019; for β = 1 Tipping and Bishop, 1999.)
 */
export interface LinearCollapseProblem {
  readonly kind: 'linear-collapse';
  /** λ: the variance of the data along the direction of each latent. */
  readonly eigenvalues: readonly number[];
  /** σ² of the decoder. */
  readonly variance: number;
  readonly beta: number;
}
