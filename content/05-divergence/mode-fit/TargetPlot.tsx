import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { XAxis } from '../../../src/kit/plot/Axes.tsx';
import { Curve } from '../../../src/kit/plot/Curve.tsx';
import { FigureSizes } from '../../../src/kit/plot/FigureSizes.tsx';
import { dropsApart } from '../../../src/kit/plot/handle-drops.ts';
import { Handle } from '../../../src/kit/plot/Handle.tsx';
import { areaPath } from '../../../src/kit/plot/paths.ts';
import { sampleCurve, sampleXs, type Interval, type Point } from '../../../src/kit/plot/points.ts';
import type { FigureSize } from '../../../src/kit/plot/sizes.ts';
import { normal } from '../../../src/math/index.ts';
import { shortest, tick } from '../../../src/text/number.ts';
import { domains, type Model, type State } from './model.ts';
import { clampTo } from '../../../src/text/bounds.ts';

const heights = { narrow: 150, wide: 225 };
/** Above the highest curve, for the fit's name. */
const labelRoom = 30;
/** Where the target's name stands: on the outer slope of the mode farther from the fit. */
const shoulderInSds = 1.1;

/** The stretch of the axis on which target and fit are seen, ended at round numbers. */
export function plotDomain({ mean, sd, offset, width }: State): Interval {
  const lower = Math.min(-offset - 4 * width, mean - 3 * sd);
  const upper = Math.max(offset + 4 * width, mean + 3 * sd);
  const [from = lower, to = upper] = scaleLinear().domain([lower, upper]).nice(8).domain();
  return [from, to];
}

export interface TargetPlotProps {
  readonly model: Model;
  readonly active: boolean;
}

/** The target, filled under its dashed line, and the reader's Gaussian with its two handles. */
export function TargetPlot({ model, active }: TargetPlotProps): JSX.Element {
  const [held, setHeld] = useState<Interval | undefined>(undefined);
  const state = model.settings.values.value;
  const target = model.target.value;
  const fit = normal(state.mean, state.sd);
  const domain = held ?? plotDomain(state);
  const modes = [-state.offset, state.offset].map((mean) => ({ mean, sd: state.width }));
  const xs = sampleXs(domain, [fit, ...modes]);
  const targetPoints = sampleCurve((z) => Math.exp(target.logProb(z)), xs);
  const fitPoints = sampleCurve((z) => Math.exp(fit.logProb(z)), xs);
  const peak = Math.max(
    Math.exp(target.logProb(state.offset)),
    Math.exp(target.logProb(0)),
    Math.exp(fit.logProb(fit.mean)),
  );

  const handle = (kind: 'mean' | 'sd', x: ScaleLinear<number, number>, at: Point, drop: number): JSX.Element => {
    const [lower, upper] = domain;
    return (
      <Handle
        key={kind}
        cx={at.x}
        cy={at.y}
        drop={drop}
        shape={kind === 'mean' ? 'round' : 'square'}
        colour="encoder"
        name={domains[kind].name}
        value={state[kind]}
        min={domains[kind].min}
        max={domains[kind].max}
        step={0.1}
        text={shortest(state[kind])}
        active={active}
        valueAt={(at) => {
          const z = clampTo({ min: lower, max: upper }, x.invert(at));
          return Number((kind === 'mean' ? z : Math.abs(z - state.mean)).toFixed(2));
        }}
        onGrab={() => setHeld(domain)}
        onMove={(value) => model.settings.set({ [kind]: value } as Pick<State, typeof kind>)}
        onSettle={() => {
          setHeld(undefined);
          model.settings.settle();
        }}
      />
    );
  };

  const draw = (size: FigureSize): JSX.Element => {
    const [left, right, top, bottom] = [14, size.width - 14, 8, size.height - 24];
    const x = scaleLinear().domain(domain).range([left, right]);
    const y = scaleLinear()
      .domain([0, peak])
      .range([bottom, top + labelRoom]);
    const onFit = (z: number): Point => ({ x: x(z), y: y(Math.exp(fit.logProb(z))) });
    const [mean, sd] = [onFit(state.mean), onFit(state.mean + state.sd)];
    const [, drop = 0] = dropsApart([mean, sd]);
    const side = state.mean > 0 ? -1 : 1;
    const shoulder = side * (state.offset + shoulderInSds * state.width);
    return (
      <g>
        <XAxis ticks={x.ticks(size.name === 'narrow' ? 5 : 9)} scale={x} format={tick} from={top} to={bottom} />
        <path class="target-area" aria-hidden="true" d={areaPath(targetPoints, x, y)} />
        <line class="baseline" aria-hidden="true" x1={left} x2={right} y1={bottom} y2={bottom} />
        <Curve points={targetPoints} x={x} y={y} colour="prior" dashed />
        <Curve points={fitPoints} x={x} y={y} colour="encoder" />
        <g aria-hidden="true">
          <text
            class="curve-label"
            style="--object: var(--prior)"
            x={x(shoulder) + side * 8}
            y={y(Math.exp(target.logProb(shoulder))) - 4}
            text-anchor={side < 0 ? 'end' : 'start'}
          >
            target p
          </text>
          <text class="curve-label" style="--object: var(--encoder)" x={mean.x} y={mean.y - 16} text-anchor="middle">
            fit q
          </text>
        </g>
        {handle('mean', x, mean, 0)}
        {handle('sd', x, sd, drop)}
      </g>
    );
  };

  const label = `The density of the two-mode target p, and of the fit q with mean ${shortest(state.mean)} and standard deviation ${shortest(state.sd)}.`;
  return <FigureSizes label={label} heights={heights} draw={draw} />;
}
