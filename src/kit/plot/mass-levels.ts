/** A density on an even lattice: entry i·(length of z1) + j of `density` belongs to (z1[j], z2[i]). */
export interface LatticeDensity {
  readonly z1: readonly number[];
  readonly z2: readonly number[];
  readonly density: ArrayLike<number>;
}

/** The mass that so many standard deviations around its mean hold of a Gaussian in the plane: 1 − e^{−k²/2}. */
export function massWithin(sds: number): number {
  return -Math.expm1((-sds * sds) / 2);
}

/** The area that stands for one point of the lattice. */
function cellArea({ z1, z2 }: LatticeDensity): number {
  const spacing = (axis: readonly number[]): number => (axis.at(-1)! - axis[0]!) / (axis.length - 1);
  return spacing(z1) * spacing(z2);
}

/** The mass that the lattice holds, by its sum: 1 when the lattice is wide and fine enough. */
export function latticeMass(lattice: LatticeDensity): number {
  return Float64Array.from(lattice.density).reduce((sum, density) => sum + density, 0) * cellArea(lattice);
}

/**
 * For each mass the density level above which the lattice holds it: the outline of the smallest region of that mass
 * (the highest-density region: Hyndman, 1996). Undefined for a mass that the whole lattice does not hold.
 */
export function massLevels(lattice: LatticeDensity, masses: readonly number[]): (number | undefined)[] {
  const area = cellArea(lattice);
  const falling = Float64Array.from(lattice.density).sort().reverse();
  const held = new Float64Array(falling.length);
  let sum = 0;
  falling.forEach((density, i) => {
    held[i] = sum + (density * area) / 2;
    sum += density * area;
  });
  return masses.map((mass) => {
    const first = held.findIndex((soFar) => soFar >= mass);
    return first === -1 ? undefined : falling[first];
  });
}
