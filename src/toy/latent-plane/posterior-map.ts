import type { Vector2 } from '../../math/index.ts';
import { latticeMass, type LatticeDensity } from '../../kit/plot/mass-levels.ts';
import { outlinesOf, tintedSds, type Outline } from './latent-geometry.ts';
import { massRegions } from './mass-regions.ts';

/** What the plane shows of a posterior: plain data, small enough for a page and for a message of a worker. */
export interface PosteriorMap {
  /** Of the tinted regions, from the widest. */
  readonly outlines: readonly Outline[];
  readonly mean: Vector2;
  /** The mass that its lattice holds: 1, but for a posterior that lies elsewhere too. */
  readonly mass: number;
}

export const posteriorMap = (lattice: LatticeDensity): PosteriorMap => ({
  outlines: outlinesOf(massRegions(lattice, tintedSds)),
  mean: latticeMean(lattice),
  mass: latticeMass(lattice),
});

function latticeMean({ z1, z2, density }: LatticeDensity): Vector2 {
  let [first, second, total] = [0, 0, 0];
  for (let i = 0; i < density.length; i++) {
    const weight = density[i]!;
    first += weight * z1[i % z1.length]!;
    second += weight * z2[Math.floor(i / z1.length)]!;
    total += weight;
  }
  return [first / total, second / total];
}
