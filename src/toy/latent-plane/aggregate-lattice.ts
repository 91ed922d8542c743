import type { LatticeDensity } from '../../kit/plot/mass-levels.ts';
import { linspace } from '../../kit/plot/points.ts';
import type { PlaneEllipse } from './latent-geometry.ts';

/** The aggregate posterior, the mean of q(z|x) over the images, on a lattice of the plane shown. */
export function aggregateLattice(ellipses: readonly PlaneEllipse[], reach: number, points = 65): LatticeDensity {
  const axis = linspace([-reach, reach], points - 1);
  const density = new Float64Array(points * points);
  const share = 1 / (2 * Math.PI * ellipses.length);
  for (const { mean, sd } of ellipses) {
    const bell = (j: 0 | 1): number[] => axis.map((z) => Math.exp(-0.5 * ((z - mean[j]) / sd[j]) ** 2) / sd[j]);
    const [across, up] = [bell(0), bell(1)];
    for (let i = 0; i < points; i++) {
      const height = share * up[i]!;
      for (let j = 0; j < points; j++) density[i * points + j] = density[i * points + j]! + height * across[j]!;
    }
  }
  return { z1: axis, z2: axis, density };
}
