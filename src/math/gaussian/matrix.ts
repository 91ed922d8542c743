/** The little linear algebra that Gaussians need, on double-double matrices given as lists of rows. */
import { divide, multiply, squareRoot, subtract, ZERO, type DoubleDouble } from '../float/double-double.ts';

export type Vector = readonly DoubleDouble[];
export type Matrix = readonly Vector[];

export function entryOf(matrix: Matrix, i: number, j: number): DoubleDouble {
  return matrix[i]?.[j] ?? ZERO;
}

/** The matrix whose entry (i, j) is `entry(i, j)`. */
export function matrixOf(dimension: number, entry: (i: number, j: number) => DoubleDouble): DoubleDouble[][] {
  return Array.from({ length: dimension }, (_, i) => Array.from({ length: dimension }, (_, j) => entry(i, j)));
}

function columnOf(matrix: Matrix, j: number): DoubleDouble[] {
  return matrix.map((row) => row[j] ?? ZERO);
}

export function transpose(matrix: Matrix): DoubleDouble[][] {
  return matrix.map((_, i) => columnOf(matrix, i));
}

/**
 * The lower triangular L with L·Lᵀ = A, row by row, or undefined where A is not positive definite: a pivot, which is
 * the variance that the earlier coordinates leave unexplained, is then 0 or negative.
 */
export function cholesky(A: Matrix): DoubleDouble[][] | undefined {
  const L = matrixOf(A.length, () => ZERO);
  for (const [i, row] of L.entries()) {
    for (let j = 0; j < i; j++) row[j] = divide(remainder(A, L, i, j), entryOf(L, j, j));
    const pivot = remainder(A, L, i, i);
    if (!(pivot.hi > 0)) return undefined;
    row[i] = squareRoot(pivot);
  }
  return L;
}

/** Aᵢⱼ − Σ Lᵢₖ·Lⱼₖ over k < j. */
function remainder(A: Matrix, L: Matrix, i: number, j: number): DoubleDouble {
  let rest = entryOf(A, i, j);
  for (let k = 0; k < j; k++) rest = subtract(rest, multiply(entryOf(L, i, k), entryOf(L, j, k)));
  return rest;
}

/** The x with L·x = b, L lower triangular: forward substitution. */
export function solveLower(L: Matrix, b: Vector): DoubleDouble[] {
  const x: DoubleDouble[] = [];
  for (const [i, entry] of b.entries()) {
    let rest = entry;
    for (const [k, known] of x.entries()) rest = subtract(rest, multiply(entryOf(L, i, k), known));
    x.push(divide(rest, entryOf(L, i, i)));
  }
  return x;
}

/** L⁻¹·B, column by column. */
export function solveLowerMatrix(L: Matrix, B: Matrix): DoubleDouble[][] {
  return transpose(B.map((_, j) => solveLower(L, columnOf(B, j))));
}
