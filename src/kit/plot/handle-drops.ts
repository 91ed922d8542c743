import type { Point } from './points.ts';

/** The distance in user units at which two handles do not cover each other. */
export const handleDistance = 34;

/**
 * How far each handle hangs below its point, so that none covers one before it in the list. Handles are dragged
 * sideways, so hanging lower changes nothing about them; and the drop grows from 0 as they meet, so none jumps.
 */
export function dropsApart(places: readonly Point[]): number[] {
  const hung: Point[] = [];
  return places.map((place) => {
    let { y } = place;
    for (const other of [...hung].sort((a, b) => a.y - b.y)) {
      const across = other.x - place.x;
      if (Math.hypot(across, other.y - y) < handleDistance - 1e-9) {
        y = other.y + Math.sqrt(handleDistance ** 2 - across ** 2);
      }
    }
    hung.push({ x: place.x, y });
    return y - place.y;
  });
}
