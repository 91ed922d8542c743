/** The importance-weighted bound of K draws: log (1/K) Σ wₖ, from their log-weights. (Burda et al., 2016, eq. 8.) */
export interface IwaeProblem {
  readonly kind: 'iwae';
  readonly logWeights: readonly number[];
}

/** By their logarithms, or by the weights themselves. */
export type IwaeSpec = IwaeProblem | { readonly kind: 'iwae'; readonly weights: readonly number[] };
