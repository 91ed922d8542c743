import type { JSX } from 'preact';
import { svgWords } from '../../kit/formula/svg-words.tsx';
import { XAxis } from '../../kit/plot/Axes.tsx';
import { areaPath } from '../../kit/plot/paths.ts';
import { tick } from '../../text/number.ts';
import { chiSquaredDensity, notesDistance, type GeneratedImage } from './draws.ts';
import type { Box } from './layout.ts';
import { linearScale, ticksOn } from '../../kit/plot/scale.ts';

const farthest = 25;
const highest = 0.11;
const curve = Array.from({ length: 101 }, (_, i) => {
  const x = (farthest * i) / 100;
  return { x, y: chiSquaredDensity(x) };
});

interface DistancesProps {
  readonly images: readonly GeneratedImage[];
  readonly observationVariance: number;
  readonly box: Box;
}

/** Where the draws lie in the distribution of ‖x − μ(z)‖²/σ², and where the notes' sample would. */
export function Distances({ images, observationVariance, box }: DistancesProps): JSX.Element {
  const x = linearScale([0, farthest], [box.x, box.x + box.width], { clamp: true });
  const y = linearScale([0, highest], [box.y + box.height, box.y + 26]);
  const notes = notesDistance(observationVariance);
  const order = images.map((_, i) => i).sort((a, b) => images[a]!.distance - images[b]!.distance);
  return (
    <g class="distances">
      <text x={box.x} y={box.y + 2}>
        {svgWords('$‖x − μ(z)‖²/σ²$ under $χ²$ with 9 degrees of freedom')}
      </text>
      <XAxis ticks={ticksOn(x, 5)} scale={x} format={tick} from={box.y + 26} to={box.y + box.height} />
      <path class="distance-area" d={areaPath(curve, x, y)} />
      {order.map((i, rank) => (
        <g
          key={i}
          transform={`translate(${x(images[i]!.distance).toFixed(1)},${y(0.02 + 0.03 * (rank % 3)).toFixed(1)})`}
        >
          <circle class="distance-mark" r={9} />
          <text class="mark-number" dy="0.34em" text-anchor="middle">
            {i + 1}
          </text>
        </g>
      ))}
      {notes < farthest && (
        <g transform={`translate(${x(notes).toFixed(1)},0)`}>
          <line class="notes-mark" y1={box.y + 22} y2={box.y + box.height} />
          <text class="notes-label" x={6} y={box.y + 20}>
            the notes’ sample, {tick(notes)}
          </text>
        </g>
      )}
    </g>
  );
}
