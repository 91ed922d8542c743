import { scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { XAxis, YAxis } from '../../../src/kit/plot/Axes.tsx';
import { FigureSizes } from '../../../src/kit/plot/FigureSizes.tsx';
import { linePath } from '../../../src/kit/plot/paths.ts';
import type { FigureSize } from '../../../src/kit/plot/sizes.ts';
import { tick } from '../../../src/text/number.ts';
import type { Estimator } from './clouds.ts';
import { ellipse } from './ellipse.ts';
import type { Picture } from './model.ts';
import { axisNames, describePlot } from './words.ts';

const heights = { narrow: 320, wide: 590 };
const crossArm = 7;

export interface CloudPlotProps {
  readonly estimator: Estimator;
  readonly picture: Picture;
}

/** One cloud of estimates, the ellipse of its exact covariance, and the exact slope as a cross. */
export function CloudPlot({ estimator, picture }: CloudPlotProps): JSX.Element {
  const id = useId();
  const { gradient, reach, clouds } = picture;
  const { points, covariance } = clouds[estimator];
  const [across, upwards] = axisNames(picture);

  const draw = (size: FigureSize): JSX.Element => {
    const [left, right, top, bottom] = [44, size.width - 8, 8, size.height - 24];
    const x = scaleLinear()
      .domain([gradient[0] - reach[0], gradient[0] + reach[0]])
      .range([left, right]);
    const y = scaleLinear()
      .domain([gradient[1] - reach[1], gradient[1] + reach[1]])
      .range([bottom, top]);
    const [crossX, crossY] = [x(gradient[0]), y(gradient[1])];
    return (
      <g aria-hidden="true">
        <clipPath id={`${id}-${size.name}`}>
          <rect x={left} y={top} width={right - left} height={bottom - top} />
        </clipPath>
        <rect class="cloud-ground" x={left} y={top} width={right - left} height={bottom - top} />
        <XAxis ticks={x.ticks(5)} scale={x} format={tick} from={top} to={bottom} />
        <YAxis ticks={y.ticks(5)} scale={y} format={tick} from={left} to={right} />
        <g clip-path={`url(#${id}-${size.name})`}>
          <g class={`cloud ${estimator}`}>
            {points.map(([px, py], i) => (
              <circle key={i} cx={x(px).toFixed(1)} cy={y(py).toFixed(1)} r={2.4} />
            ))}
          </g>
          <path class="cloud-ellipse" d={`${linePath(ellipse(gradient, covariance), x, y)}Z`} />
          <path
            class="cloud-exact"
            d={`M${crossX - crossArm},${crossY}h${2 * crossArm}M${crossX},${crossY - crossArm}v${2 * crossArm}`}
          />
        </g>
        <text class="cloud-axis" x={right - 7} y={bottom - 8} text-anchor="end">
          slope in {across}
        </text>
        <text class="cloud-axis" x={left + 7} y={top + 17}>
          slope in {upwards}
        </text>
      </g>
    );
  };

  return <FigureSizes label={describePlot(estimator, picture)} heights={heights} draw={draw} />;
}
