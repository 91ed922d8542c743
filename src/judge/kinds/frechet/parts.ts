import { covarianceFactorOf, meansOf, type Matrix } from '../../gaussian-terms.ts';
import type { Gaussian } from '../../problem.ts';
import { total } from '../../total.ts';
import { singularValues } from './singular-values.ts';

/** The parts of ‖μ_q − μ_p‖² + tr Σ_q + tr Σ_p − 2 Σ√ε, where ε are the eigenvalues of Σ_qΣ_p. */
export interface FrechetParts {
  /** ‖μ_q − μ_p‖² */
  readonly shift: number;
  readonly traceQ: number;
  readonly traceP: number;
  /** √ε, the largest first. */
  readonly roots: readonly number[];
}

/** AᵀB */
const transposedTimes = (A: Matrix, B: Matrix): Matrix =>
  A.map((_, i) => B.map((_row, j) => total(A.map((row, k) => (row[i] ?? NaN) * (B[k]?.[j] ?? NaN)))));

const sumOfSquares = (xs: readonly number[]): number => total(xs.map((x) => x * x));

/** The roots of the eigenvalues of Σ_qΣ_p are the singular values of L_pᵀL_q, where Σ = LLᵀ. */
export const partsOf = (q: Gaussian, p: Gaussian): FrechetParts => {
  const [Lq, Lp] = [covarianceFactorOf(q), covarianceFactorOf(p)];
  return {
    shift: sumOfSquares(meansOf(q).map((mean, i) => mean - (meansOf(p)[i] ?? NaN))),
    traceQ: sumOfSquares(Lq.flat()),
    traceP: sumOfSquares(Lp.flat()),
    roots: [...singularValues(transposedTimes(Lp, Lq))].sort((a, b) => b - a),
  };
};
