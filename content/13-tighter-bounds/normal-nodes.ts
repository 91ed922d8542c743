import { gaussLegendre, type Normal } from '../../src/math/index.ts';

/** A point and its part of q’s probability. */
export interface Node {
  readonly z: number;
  readonly share: number;
}

/** The trapezoidal rule for z ~ q over 9 sds to either side. */
export function lattice(q: Normal, points: number): Node[] {
  const step = (18 * q.sd) / points;
  return Array.from({ length: points + 1 }, (_, i) => nodeAt(q, q.mean - 9 * q.sd + i * step, step));
}

/** The same by Gauss–Legendre panels, one sd wide. */
export function panels(q: Normal, nodesEach = 8): Node[] {
  const { nodes, weights } = gaussLegendre(nodesEach);
  return Array.from({ length: 18 }, (_, i) => i - 8.5).flatMap((middle) =>
    Array.from(nodes, (node, i) => nodeAt(q, q.mean + (middle + node / 2) * q.sd, (weights[i]! / 2) * q.sd)),
  );
}

const nodeAt = (q: Normal, z: number, width: number): Node => ({ z, share: width * Math.exp(q.logProb(z)) });
