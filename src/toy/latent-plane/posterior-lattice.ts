import type { LatticeDensity } from '../../kit/plot/mass-levels.ts';
import { linspace } from '../../kit/plot/points.ts';
import { posterior, type LatentGrid, type Parameters } from '../../models/toy-vae/index.ts';

type Range = readonly [from: number, to: number];

const searched: readonly [Range, Range] = [
  [-6, 6],
  [-6, 6],
];
const searchPoints = 41;
const mostSearches = 4;
const drawnPoints = 57;
/** Less than this share of the peak is left out: of a Gaussian, what lies beyond 4.3 sd, a ten-thousandth. */
const negligible = 1e-4;

/**
 * The exact posterior p(z|x) on a lattice that fits it: the plane is searched on a coarse lattice, and the box around
 * what is not negligible searched again while it shrinks, so a posterior of any width is drawn equally fine.
 */
export function posteriorLattice(parameters: Parameters, x: ArrayLike<number>, grid: LatentGrid): LatticeDensity {
  let [across, up] = searched;
  for (let search = 0; search < mostSearches; search++) {
    const coarse = latticeOf(parameters, x, grid, across, up, searchPoints);
    const box = boxAround(coarse);
    const shrinks = area(box) < 0.6 * area([across, up]);
    [across, up] = box;
    if (!shrinks) break;
  }
  return latticeOf(parameters, x, grid, across, up, drawnPoints);
}

const area = ([[left, right], [bottom, top]]: readonly [Range, Range]): number => (right - left) * (top - bottom);

function latticeOf(
  parameters: Parameters,
  x: ArrayLike<number>,
  grid: LatentGrid,
  across: Range,
  up: Range,
  points: number,
): LatticeDensity {
  const [z1, z2] = [linspace(across, points - 1), linspace(up, points - 1)];
  return { z1, z2, density: posterior(parameters, x, { z1, z2 }, grid) };
}

/** The box around the points that are not negligible, one step wider on every side, but inside the lattice. */
function boxAround({ z1, z2, density }: LatticeDensity): readonly [Range, Range] {
  const values = Float64Array.from(density);
  const least = negligible * values.reduce((most, value) => Math.max(most, value), 0);
  let [left, right, bottom, top] = [z1.length, 0, z2.length, 0];
  values.forEach((value, i) => {
    if (value < least) return;
    const [column, row] = [i % z1.length, Math.floor(i / z1.length)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
    [bottom, top] = [Math.min(bottom, row), Math.max(top, row)];
  });
  const wider = (axis: readonly number[], first: number, last: number): Range => [
    axis[Math.max(first - 1, 0)]!,
    axis[Math.min(last + 1, axis.length - 1)]!,
  ];
  return [wider(z1, left, right), wider(z2, bottom, top)];
}
