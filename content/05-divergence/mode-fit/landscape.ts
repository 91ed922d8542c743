import { regionBelow, type GridPoint } from '../../../src/kit/plot/contours.ts';
import { forwardFromMoments, reverseOnPanels, type Direction, type Fit } from './objectives.ts';
import type { Target } from './target.ts';

/** The fits that a map shows: means across, sds upwards on a logarithmic scale. */
export interface MapFrame {
  readonly meanReach: number;
  readonly lowestSd: number;
  readonly highestSd: number;
}

/** The fits that cost at most `rise` nats more than the best on the map. */
interface Region {
  readonly rise: number;
  readonly rings: readonly (readonly Fit[])[];
}

export interface Landscape {
  readonly frame: MapFrame;
  /** From the widest region to the deepest. */
  readonly regions: readonly Region[];
}

const columns = 45;
const rows = 30;
const rises = [12, 6, 3.5, 2, 1.2, 0.7, 0.35, 0.15, 0.05];

function fitAt({ meanReach, lowestSd, highestSd }: MapFrame, [column, row]: GridPoint): Fit {
  return {
    mean: meanReach * ((2 * column) / (columns - 1) - 1),
    sd: lowestSd * (highestSd / lowestSd) ** (row / (rows - 1)),
  };
}

/** A divergence over all fits around the target. The target is symmetric, so half of the grid is computed. */
export function landscape(direction: Direction, target: Target): Landscape {
  const frame = {
    meanReach: target.offset + 2.5 * target.sd,
    lowestSd: target.sd / 2.5,
    highestSd: 2 * target.spread,
  };
  const heightAt = direction === 'forward' ? forwardFromMoments : reverseOnPanels;
  const middle = (columns - 1) / 2;
  const heights = Array.from({ length: rows }, (_, row) => {
    const half = Array.from({ length: middle + 1 }, (_, column) => heightAt(target, fitAt(frame, [column, row])));
    return [...half, ...half.slice(0, middle).reverse()];
  }).flat();
  const ground = Math.min(...heights);
  return {
    frame,
    regions: rises.map((rise) => ({
      rise,
      rings: regionBelow({ columns, rows, heights }, ground + rise).map((ring) =>
        ring.map((point) => fitAt(frame, point)),
      ),
    })),
  };
}
