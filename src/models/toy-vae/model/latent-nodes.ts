/** Nodes z and weights with Σ weight·f(z) ≈ E f(Z) for Z from a latent Gaussian, and the decoder's μ at each node. */
export interface LatentNodes {
  readonly z1: Float64Array;
  readonly z2: Float64Array;
  /**
   * The same points in the Gaussian's own units, z = mean + sd·(u, v). They are kept, since z does not give them back
   * where sd is small against the mean: there z is rounded to the mean, and (z − mean)/sd to 0.
   */
  readonly u: Float64Array;
  readonly v: Float64Array;
  /** Quadrature weight times the Gaussian's density; the sum is 1 minus the mass outside the disc. */
  readonly weight: Float64Array;
  /** μ(z), nine numbers a node. */
  readonly means: Float64Array;
}
