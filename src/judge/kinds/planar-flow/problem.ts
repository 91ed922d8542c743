/**
 * log |det ∂f/∂z| of the planar flow f(z) = z + u tanh(w·z + b). (Rezende and Mohamed, 2015, eq. 10–12.) Where `constrained`,
 * u is a free parameter, and û = u + (softplus(w·u) − 1 − w·u) w/‖w‖² stands in its place, which keeps f invertible.
 */
export interface PlanarFlowProblem {
  readonly kind: 'planar-flow';
  readonly w: readonly number[];
  readonly u: readonly number[];
  readonly b: number;
  readonly z: readonly number[];
  readonly constrained?: boolean;
}
