import { scaleLinear, scaleLog } from 'd3-scale';
import type { JSX, TargetedPointerEvent } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { XAxis, YAxis } from '../../../src/kit/plot/Axes.tsx';
import { FigureSizes } from '../../../src/kit/plot/FigureSizes.tsx';
import { linePath, ringPath } from '../../../src/kit/plot/paths.ts';
import type { FigureSize } from '../../../src/kit/plot/sizes.ts';
import { userPoint } from '../../../src/kit/plot/user-point.ts';
import { tick } from '../../../src/text/number.ts';
import type { Landscape, MapFrame } from './landscape.ts';
import { domains, type Model } from './model.ts';
import type { Direction, Fit } from './objectives.ts';
import { clampTo } from '../../../src/text/bounds.ts';

const heights = { narrow: 262, wide: 395 };
const reach = 22;

export interface LandscapeMapProps {
  readonly direction: Direction;
  readonly landscape: Landscape;
  readonly model: Model;
  readonly active: boolean;
}

/** 0.2, 0.5, 1, 2, 5 …: the ticks of a logarithmic axis. */
export function sdTicks(lowest: number, highest: number): number[] {
  const decades = [0.01, 0.1, 1, 10];
  return decades
    .flatMap((decade) => [1, 2, 5].map((digit) => digit * decade))
    .filter((tick) => tick >= lowest && tick <= highest);
}

/** Whether a fit has its own place on the map, and not only the nearest on its edge. */
export function isOnMap({ meanReach, lowestSd, highestSd }: MapFrame, { mean, sd }: Fit): boolean {
  return Math.abs(mean) <= meanReach && sd >= lowestSd && sd <= highestSd;
}

const toPoint = ({ mean, sd }: Fit): { x: number; y: number } => ({ x: mean, y: sd });

/** A divergence over every mean and sd, tinted where low, with the reader's fit on it: drag it, or watch it descend. */
export function LandscapeMap({ direction, landscape, model, active }: LandscapeMapProps): JSX.Element {
  const id = useId();
  const dragging = useRef(false);
  const { mean, sd } = model.settings.values.value;
  const descent = model.descent.value;
  const { frame, regions } = landscape;
  const outside = !isOnMap(frame, { mean, sd });
  const path = descent?.direction === direction ? descent.path.slice(0, descent.shown) : [];

  const draw = (size: FigureSize): JSX.Element => {
    const [left, right, top, bottom] = [38, size.width - 10, 8, size.height - 24];
    const x = scaleLinear().domain([-frame.meanReach, frame.meanReach]).range([left, right]).clamp(true);
    const y = scaleLog().domain([frame.lowestSd, frame.highestSd]).range([bottom, top]).clamp(true);

    const moveTo = (event: TargetedPointerEvent<SVGGElement>): void => {
      const place = userPoint(event.currentTarget.ownerSVGElement, event);
      if (place === undefined) return;
      const [mean, sd] = [x.invert(place.x), y.invert(place.y)];
      model.settings.set({ mean: clampTo(domains.mean, mean, 2), sd: clampTo(domains.sd, sd, 2) });
    };
    const grab = (event: TargetedPointerEvent<SVGGElement>): void => {
      if (!active || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      dragging.current = true;
      moveTo(event);
    };
    const release = (): void => {
      if (dragging.current) model.settings.settle();
      dragging.current = false;
    };

    return (
      <g
        class="landscape"
        aria-hidden="true"
        onPointerDown={grab}
        onPointerMove={(event) => dragging.current && moveTo(event)}
        onPointerUp={release}
        onPointerCancel={release}
      >
        <clipPath id={`${id}-${size.name}`}>
          <rect x={left} y={top} width={right - left} height={bottom - top} />
        </clipPath>
        <g clip-path={`url(#${id}-${size.name})`}>
          <rect class="landscape-ground" x={left} y={top} width={right - left} height={bottom - top} />
          {regions.map(({ rise, rings }) => (
            <path key={rise} class="region" d={rings.map((ring) => ringPath(ring.map(toPoint), x, y)).join('')} />
          ))}
          <path class="descent" d={linePath(path.map(toPoint), x, y)} />
        </g>
        <rect class="landscape-edge" x={left} y={top} width={right - left} height={bottom - top} />
        <XAxis ticks={x.ticks(5)} scale={x} format={tick} from={bottom} to={bottom} />
        <YAxis ticks={sdTicks(frame.lowestSd, frame.highestSd)} scale={y} format={tick} from={left} to={left} />
        <text class="landscape-axis" x={right - 6} y={bottom - 7} text-anchor="end">
          mean
        </text>
        <text class="landscape-axis" x={left + 6} y={top + 15}>
          sd
        </text>
        {outside && (
          <text class="landscape-axis" x={right - 6} y={top + 15} text-anchor="end">
            q is beyond the edge
          </text>
        )}
        <g transform={`translate(${x(mean).toFixed(2)},${y(sd).toFixed(2)})`}>
          <circle class="landscape-reach" r={reach} />
          <circle class={outside ? 'landscape-fit outside' : 'landscape-fit'} r={6} />
        </g>
      </g>
    );
  };

  const label = `A map of the ${direction} divergence over the mean and the standard deviation of the fit, tinted where low.`;
  return <FigureSizes label={label} heights={heights} draw={draw} />;
}
