/** A number found by quadrature, with a bound on its error: |value − truth| ≤ error, for what the rule can see. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}
