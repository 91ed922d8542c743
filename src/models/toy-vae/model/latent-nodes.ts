/** Nodes z and weights with Σ weight·f(z) ≈ E f(Z) for Z from a latent Gaussian, and the decoder's μ at each node. */
export interface LatentNodes {
  readonly z1: Float64Array;
  readonly z2: Float64Array;
  /** Quadrature weight times the Gaussian's density; the sum is 1, less the mass outside the disc. */
  readonly weight: Float64Array;
  /** μ(z), nine numbers a node. */
  readonly means: Float64Array;
}
