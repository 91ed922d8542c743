import { fewest } from '../../plot/fewest.ts';
import { pointsOf, type CurveData, type Mark } from '../../plot/mark.ts';
import { line as plotLine, type LineOptions } from '../../plot/marks/line.tsx';

/** How far, in pixels, the curve may pass from a point that is left out. */
const tolerance = 0.25;

/** A curve, with no more points than its bends need: a page holds many drawings. */
export const line = (curve: CurveData, options: LineOptions): Mark => ({
  ...plotLine(curve, options),
  draw: (area) => plotLine(fewest(pointsOf(curve, area.xs), area, tolerance), options).draw(area),
});
