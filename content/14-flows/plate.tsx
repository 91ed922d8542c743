import { Stroke } from '../../src/kit/plate/marks.tsx';
import { bySize, plate } from '../../src/kit/plate/plate.ts';
import { linePath } from '../../src/kit/plot/paths.ts';
import { linspace, type Point } from '../../src/kit/plot/points.ts';
import { linearScale } from '../../src/kit/plot/scale.ts';
import { planar, type PlanarFlow } from './planar.ts';

/** Each bends the plane along w, by no more than leaves it invertible: w·u ≥ −1. */
export const flows: readonly PlanarFlow[] = [
  { u: [0.9, 0.5], w: [1.2, 0.3], b: 0.2 },
  { u: [-0.4, 0.8], w: [0.5, 1.4], b: -0.4 },
  { u: [0.6, -0.4], w: [-0.6, 1.2], b: 0.3 },
  { u: [0.5, 0.5], w: [1.6, -0.2], b: -0.6 },
  { u: [-0.6, 0.4], w: [0.4, 1.1], b: 0.5 },
];

/** Where a point of the grid has come to after so many flows. */
const after = (steps: number, start: Point): Point =>
  flows.slice(0, steps).reduce((at, flow) => planar(flow, at), start);

/** The lines of the grid that runs from −1.5 to 1.5 both ways. */
const gridLines = (lines: number): Point[][] => {
  const [places, along] = [linspace([-1.5, 1.5], lines - 1), linspace([-1.5, 1.5], 18)];
  return places.flatMap((place) => [along.map((x) => ({ x, y: place })), along.map((y) => ({ x: place, y }))]);
};

/** The middle of points, and how far they reach from it. */
function extent(points: readonly Point[]): { readonly x: number; readonly y: number; readonly reach: number } {
  const side = (of: (point: Point) => number): readonly [number, number] => [
    Math.min(...points.map(of)),
    Math.max(...points.map(of)),
  ];
  const [[left, right], [low, high]] = [side(({ x }) => x), side(({ y }) => y)];
  return { x: (left + right) / 2, y: (low + high) / 2, reach: Math.max(right - left, high - low) / 2 };
}

/** A density changes as the space under it is bent. */
export default plate({
  says: () =>
    'A square grid, and beside it the same grid after more and more planar flows, each bending it further, and no line crossing its neighbour.',
  draw: (frame) => {
    const { width, height } = frame;
    const shown = bySize(frame, [0, 1, 2, 3, 4, 5], [0, 1, 3, 5], [0, 3]);
    const half = Math.min(height / 2 - 4, width / shown.length / 2 - bySize(frame, 8, 6, 5));
    return (
      <>
        {shown.map((steps, index) => {
          const lines = gridLines(bySize(frame, 9, 7, 8)).map((line) => line.map((point) => after(steps, point)));
          const { x, y, reach } = extent(lines.flat());
          const middle = half + 2 + (index * (width - 2 * half - 4)) / (shown.length - 1);
          const across = linearScale([x - reach, x + reach], [middle - half, middle + half]);
          const down = linearScale([y - reach, y + reach], [height / 2 + half, height / 2 - half]);
          return (
            <Stroke
              key={steps}
              second
              colour="posterior"
              d={lines.map((line) => linePath(line, across, down)).join('')}
            />
          );
        })}
      </>
    );
  },
});
