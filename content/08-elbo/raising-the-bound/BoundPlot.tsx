import { scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { XAxis, YAxis } from '../../../src/kit/plot/Axes.tsx';
import { Curve } from '../../../src/kit/plot/Curve.tsx';
import { FigureSizes } from '../../../src/kit/plot/FigureSizes.tsx';
import { Handle } from '../../../src/kit/plot/Handle.tsx';
import { bandPath } from '../../../src/kit/plot/paths.ts';
import type { FigureSize } from '../../../src/kit/plot/sizes.ts';
import { shortest, tick } from '../../../src/text/number.ts';
import { domains, levelsAt, type Model } from './model.ts';
import { plotted } from './tables.ts';
import { clampTo } from '../../../src/text/bounds.ts';

const heights = { narrow: 260, small: 290, medium: 320, wide: 360 };
const samples = 161;
/** How far below the highest point the plot reaches, in nats. */
const depth = 3;
const headroom = 0.25;

/** The fields allow weights further left than the plot begins. */
const isPlotted = (w: number): boolean => w >= plotted.from && w <= plotted.to;

/** The ELBO and log p(x) as functions of w, the gap between them, and two weights to compare. */
export function BoundPlot({ model, active }: { readonly model: Model; readonly active: boolean }): JSX.Element {
  const id = useId();
  const state = model.settings.values.value;
  const weights = Array.from({ length: samples }, (_, i) => {
    return plotted.from + ((plotted.to - plotted.from) * i) / (samples - 1);
  });
  const levels = weights.map((w) => levelsAt(state, w));
  const bound = levels.map(({ elbo }, i) => ({ x: weights[i]!, y: elbo }));
  const truth = levels.map(({ evidence }, i) => ({ x: weights[i]!, y: evidence }));
  const highest = Math.max(...truth.map(({ y }) => y));
  const [before, now] = [model.before.value, model.now.value];

  const draw = (size: FigureSize): JSX.Element => {
    const [left, right, top, bottom] = [42, size.width - 12, 8, size.height - 26];
    const x = scaleLinear().domain([plotted.from, plotted.to]).range([left, right]);
    const y = scaleLinear()
      .domain([highest - depth, highest + headroom])
      .range([bottom, top]);
    const shown = (level: number): number => Math.min(Math.max(y(level), top), bottom);
    const places = [
      { key: 'from', called: 'w before', w: state.from, levels: before, shape: 'square' },
      { key: 'w', called: 'w', w: state.w, levels: now, shape: 'round' },
    ] as const;
    const marked = places.filter(({ w }) => isPlotted(w));
    const away = places.filter(({ w }) => !isPlotted(w));
    return (
      <g>
        <clipPath id={`${id}-${size.name}`}>
          <rect x={left} y={top} width={right - left} height={bottom - top} />
        </clipPath>
        <XAxis ticks={x.ticks(size.name === 'narrow' ? 5 : 9)} scale={x} format={tick} from={top} to={bottom} />
        <YAxis ticks={y.ticks(5)} scale={y} format={tick} from={left} to={right} />
        <g clip-path={`url(#${id}-${size.name})`}>
          <path class="raising-gap" d={bandPath(bound, truth, x, y)} aria-hidden="true" />
          <Curve points={truth} x={x} y={y} colour="evidence" />
          <Curve points={bound} x={x} y={y} colour="ink" />
        </g>
        {marked.map(({ key, w, levels: at, shape }) => {
          const place = x(w);
          return (
            <g key={key}>
              <g aria-hidden="true">
                <line class="raising-stem" x1={place} x2={place} y1={shown(at.elbo)} y2={shown(at.evidence)} />
                <circle class="raising-level evidence" cx={place} cy={shown(at.evidence)} r={4} />
              </g>
              <Handle
                cx={place}
                cy={shown(at.elbo)}
                shape={shape}
                colour="decoder"
                name={domains[key].name}
                value={w}
                min={domains[key].min}
                max={domains[key].max}
                step={0.05}
                text={shortest(w)}
                valueAt={(position) => clampTo({ min: plotted.from, max: plotted.to }, x.invert(position), 2)}
                onMove={(value) => model.settings.set(key === 'w' ? { w: value } : { from: value })}
                onSettle={model.settings.settle}
                active={active}
              />
            </g>
          );
        })}
        <text x={left + 7} y={top + 12} aria-hidden="true">
          nats
        </text>
        {away.map(({ key, called, w }, i) => (
          <text key={key} x={left + 7} y={bottom - 8 - 18 * i} aria-hidden="true">
            ← {`${called} = ${shortest(w)} lies off the plot`}
          </text>
        ))}
        <text class="raising-axis-name" x={right} y={bottom - 6} text-anchor="end" aria-hidden="true">
          w
        </text>
      </g>
    );
  };

  const label = 'Two curves over the weight w: log p(x), and below it the ELBO of a fixed q, with two weights marked.';
  return <FigureSizes label={label} heights={heights} draw={draw} />;
}
