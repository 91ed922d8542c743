import type { Matrix } from '../../gaussian-terms.ts';
import { total } from '../../total.ts';

const dot = (a: readonly number[], b: readonly number[]): number => total(a.map((x, i) => x * (b[i] ?? NaN)));

const mostSweeps = 60;
/** Columns whose cosine is less count as orthogonal: what float64 leaves of 0. */
const orthogonal = 1e-16;

/** Turns two columns in their plane until they are orthogonal. */
const turned = (a: readonly number[], b: readonly number[]): readonly [readonly number[], readonly number[]] => {
  const [ab, difference] = [dot(a, b), dot(b, b) - dot(a, a)];
  const cotangent = difference / (2 * ab);
  const tangent = (cotangent < 0 ? -1 : 1) / (Math.abs(cotangent) + Math.hypot(1, cotangent));
  const cosine = 1 / Math.hypot(1, tangent);
  const sine = cosine * tangent;
  return [a.map((x, i) => cosine * x - sine * (b[i] ?? NaN)), a.map((x, i) => sine * x + cosine * (b[i] ?? NaN))];
};

/**
 * The singular values of a square matrix, by Jacobi's rotations of its columns: they keep the digits of small ones, and no
 * root of a rounded negative number is ever taken.
 */
export const singularValues = (M: Matrix): readonly number[] => {
  const columns: (readonly number[])[] = M.map((_, j) => M.map((row) => row[j] ?? NaN));
  for (let sweep = 0, isTurned = true; isTurned && sweep < mostSweeps; sweep += 1) {
    isTurned = false;
    for (let i = 0; i < columns.length; i += 1) {
      for (let j = i + 1; j < columns.length; j += 1) {
        const [a, b] = [columns[i] ?? [], columns[j] ?? []];
        if (Math.abs(dot(a, b)) <= orthogonal * Math.sqrt(dot(a, a) * dot(b, b))) continue;
        [columns[i], columns[j]] = turned(a, b);
        isTurned = true;
      }
    }
  }
  return columns.map((column) => Math.sqrt(dot(column, column)));
};
