import type { JSX, TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { svgWords } from '../../../src/kit/formula/svg-words.tsx';
import { custom, line } from '../../../src/kit/plot/marks/index.ts';
import { fewest } from '../../../src/kit/plot/fewest.ts';
import type { Mark, PlotArea } from '../../../src/kit/plot/mark.ts';
import { ringPath } from '../../../src/kit/plot/paths.ts';
import { Plot } from '../../../src/kit/plot/Plot.tsx';
import { userPoint } from '../../../src/kit/plot/user-point.ts';
import { clampTo } from '../../../src/text/bounds.ts';
import type { Landscape, MapFrame } from './landscape.ts';
import { decimal } from '../../../src/text/number.ts';
import { domains, type Model, type Verdict } from './model.ts';
import type { Direction, Fit } from './objectives.ts';

const heights = { narrow: 262, wide: 395 };
/** How far, in pixels, an outline may pass from a point that is left out of it. */
const tolerance = 0.3;

export interface LandscapeMapProps {
  readonly direction: Direction;
  readonly landscape: Landscape;
  readonly model: Model;
  readonly active: boolean;
}

/** Whether a fit has its own place on the map, and not only the nearest on its edge. */
export function isOnMap({ meanReach, lowestSd, highestSd }: MapFrame, { mean, sd }: Fit): boolean {
  return Math.abs(mean) <= meanReach && sd >= lowestSd && sd <= highestSd;
}

const toPoint = ({ mean, sd }: Fit): { x: number; y: number } => ({ x: mean, y: sd });

/** A divergence over every mean and sd, the deeper the tint, the lower, with the reader's fit on it: drag it, or watch it descend. */
export function LandscapeMap({ direction, landscape, model, active }: LandscapeMapProps): JSX.Element {
  const { mean, sd } = model.settings.values.value;
  const descent = model.descent.value;
  const { meanReach, lowestSd, highestSd } = landscape.frame;
  const path = descent?.direction === direction ? descent.path.slice(0, descent.shown) : [];
  const isOutside = !isOnMap(landscape.frame, { mean, sd });
  return (
    <Plot
      x={{ domain: [-meanReach, meanReach], name: 'mean', grid: false }}
      y={{ domain: [lowestSd, highestSd], log: true, name: 'sd', grid: false }}
      marks={[
        regions(landscape),
        lowest(model.verdicts.value[direction]),
        line(path.map(toPoint), { colour: 'encoder' }),
        custom((_, __, area) => <Fitted area={area} model={model} active={active} isOutside={isOutside} />, {
          clipped: false,
        }),
      ]}
      names="inside"
      ground
      heights={heights}
      label={`A map of the ${direction} divergence over the mean and the standard deviation of the fit, the deeper the tint, the lower.`}
    />
  );
}

const regions = ({ regions }: Landscape): Mark =>
  custom((x, y) =>
    regions.map(({ rise, rings }) => (
      <path
        key={rise}
        class="region"
        d={rings.map((ring) => ringPath(fewest(ring.map(toPoint), { x, y }, tolerance), x, y)).join('')}
      />
    )),
  );

/** The lowest places, and what they cost: one in the middle, or one on either side. */
const lowest = ({ lowest, at: { mean, sd } }: Verdict): Mark =>
  custom((x, y) => (
    <g class="lowest" aria-hidden="true">
      {(mean === 0 ? [0] : [-mean, mean]).map((at) => (
        <circle key={at} cx={x(at).toFixed(1)} cy={y(sd).toFixed(1)} r={2.5} />
      ))}
      <text x={x(-Math.abs(mean)).toFixed(1)} y={(y(sd) - 9).toFixed(1)} text-anchor="middle">
        {decimal(lowest)}
      </text>
    </g>
  ));

interface FittedProps {
  readonly area: PlotArea;
  readonly model: Model;
  readonly active: boolean;
  readonly isOutside: boolean;
}

/** The reader's fit, which goes wherever the map is pressed; the fields and handles do the same without a pointer. */
function Fitted({ area, model, active, isOutside }: FittedProps): JSX.Element {
  const { x, y, left, right, top, bottom } = area;
  const dragging = useRef(false);
  const { mean, sd } = model.settings.values.value;
  const at = {
    x: clampTo({ min: left, max: right }, x(mean), 2),
    y: clampTo({ min: top, max: bottom }, y(sd), 2),
  };
  const moveTo = (event: TargetedPointerEvent<SVGGElement>): void => {
    const place = userPoint(event.currentTarget.ownerSVGElement, event);
    if (!place) return;
    const [acrossTo, upTo] = [clampTo({ min: left, max: right }, place.x), clampTo({ min: top, max: bottom }, place.y)];
    model.settings.set({
      mean: clampTo(domains.mean, x.invert(acrossTo), 2),
      sd: clampTo(domains.sd, y.invert(upTo), 2),
    });
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
      <rect class="landscape-ground" x={left} y={top} width={right - left} height={bottom - top} />
      {isOutside && (
        <text class="landscape-note" x={right - 6} y={top + 15} text-anchor="end">
          {svgWords('$q$ is beyond the edge')}
        </text>
      )}
      <g transform={`translate(${at.x},${at.y})`}>
        <circle class="landscape-reach" r={22} />
        <circle class={isOutside ? 'landscape-fit outside' : 'landscape-fit'} r={6} />
      </g>
    </g>
  );
}
