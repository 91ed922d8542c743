import type { Vector2 } from '../../math/index.ts';
import { whole } from '../../text/number.ts';
import { areSpread, countOutside, type PlaneEllipse } from './latent-geometry.ts';
import type { PosteriorMap } from './posterior-map.ts';
import { fixed } from '../../text/number.ts';
import { agree } from '../../text/words.ts';

/** "z1 0.50, z2 −1.20". */
export function pointInWords([z1, z2]: Vector2): string {
  return `z1 ${fixed(z1, 2)}, z2 ${fixed(z2, 2)}`;
}

/** How many means the plane does not show; undefined when it shows all. */
export function outsideInWords(means: readonly Vector2[], reach: number): string | undefined {
  const count = countOutside(means, reach);
  if (count === 0) return undefined;
  return `${whole(count)} of the ${whole(means.length)} means ${agree(count, 'lies', 'lie')} outside the plane shown, which ends at ${fixed(reach, 2)}.`;
}

/** What the plane shows, for those who do not see it. */
export function planeInWords(
  ellipses: readonly PlaneEllipse[],
  chosen: number,
  posterior: PosteriorMap | null,
  point: Vector2,
): string {
  const q = ellipses[chosen];
  const spread = areSpread(ellipses);
  const what = spread ? 'Gaussians q of z given x' : 'points';
  const parts = [`The latent plane with the encoder\u2019s ${what} for ${whole(ellipses.length)} images.`];
  if (q && spread) {
    parts.push(
      `That of the chosen image has mean ${pointInWords(q.mean)} and standard deviations ${pointInWords(q.sd)}.`,
    );
  } else if (q) {
    parts.push(`That of the chosen image is at ${pointInWords(q.mean)}.`);
  }
  if (posterior) parts.push(`The exact posterior of the chosen image has mean ${pointInWords(posterior.mean)}.`);
  parts.push(`The point to decode is at ${pointInWords(point)}.`);
  return parts.join(' ');
}

/** The share of the posterior that its lattice misses, in a sentence, when it is worth one. */
export function missedInWords({ mass }: PosteriorMap): string | undefined {
  return mass < 0.98
    ? `The regions are of ${Math.floor(100 * mass)} % of the exact posterior: the rest lies elsewhere.`
    : undefined;
}
