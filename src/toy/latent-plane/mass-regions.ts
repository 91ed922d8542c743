import type { Vector2 } from '../../math/index.ts';
import { toThousandth, type MassRegion } from './latent-geometry.ts';
import { regionBelow } from '../../kit/plot/contours.ts';
import { massLevels, massWithin, type LatticeDensity } from '../../kit/plot/mass-levels.ts';

/**
 * The regions of a density on a lattice, outlined on its logarithm, which is nearly quadratic where the density is
 * nearly Gaussian, to a thousandth. A region that the lattice does not hold is left out.
 */
export function massRegions(lattice: LatticeDensity, sds: readonly number[]): MassRegion[] {
  const { z1, z2, density } = lattice;
  const heights = Array.from(density, (value) => -Math.log(value));
  const grid = { columns: z1.length, rows: z2.length, heights };
  const levels = massLevels(lattice, sds.map(massWithin));
  const along = (axis: readonly number[], place: number): number =>
    axis[0]! + (place * (axis.at(-1)! - axis[0]!)) / (axis.length - 1);
  return sds.flatMap((k, i) => {
    const level = levels[i];
    if (level === undefined || level <= 0) return [];
    const rings = regionBelow(grid, -Math.log(level)).map((ring) =>
      ring.map(([column, row]): Vector2 => [toThousandth(along(z1, column)), toThousandth(along(z2, row))]),
    );
    return [{ sds: k, rings }];
  });
}
