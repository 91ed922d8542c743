import type { PairSpec } from '../../distributions.ts';
import type { Gaussian } from '../../problem.ts';

/**
 * The Fréchet distance of two normals, as FID reports it: ‖μ_q − μ_p‖² + tr(Σ_q + Σ_p − 2(Σ_q^½ Σ_p Σ_q^½)^½), the square of their
 * Wasserstein-2 distance. (Dowson and Landau, 1982; Heusel et al., 2017.)
 */
export interface FrechetProblem {
  readonly kind: 'frechet';
  readonly q: Gaussian;
  readonly p: Gaussian;
}

export type FrechetSpec = PairSpec & { readonly kind: 'frechet' };
