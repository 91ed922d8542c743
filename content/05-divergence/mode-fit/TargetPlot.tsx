import { nice } from 'd3-array';
import type { JSX } from 'preact';
import { area, handle, label, line, rule } from '../../../src/kit/plot/marks/index.ts';
import { Plot } from '../../../src/kit/plot/Plot.tsx';
import type { Interval } from '../../../src/kit/plot/points.ts';
import { normal } from '../../../src/math/index.ts';
import { shortest } from '../../../src/text/number.ts';
import type { Model, State } from './model.ts';

const heights = { narrow: 150, wide: 225 };
/** Above the highest curve, for the fit's name. */
const headroom = 1.3;
/** Where the target's name stands: on the outer slope of the mode farther from the fit. */
const shoulderInSds = 1.1;
const keyStep = 0.1;

/** The stretch of the axis on which target and fit are seen, ended at round numbers. */
function plotDomain({ mean, sd, offset, width }: State): Interval {
  const lower = Math.min(-offset - 4 * width, mean - 3 * sd);
  const upper = Math.max(offset + 4 * width, mean + 3 * sd);
  const [from = lower, to = upper] = nice(lower, upper, 8);
  return [from, to];
}

export interface TargetPlotProps {
  readonly model: Model;
  readonly active: boolean;
}

/** The target, filled under its dashed line, and the reader's Gaussian with its two handles. */
export function TargetPlot({ model, active }: TargetPlotProps): JSX.Element {
  const state = model.settings.values.value;
  const { mean, sd, offset, width } = state;
  const [target, fit] = [model.target.value, normal(mean, sd)];
  const targetDensity = (z: number): number => Math.exp(target.logProb(z));
  const fitDensity = (z: number): number => Math.exp(fit.logProb(z));
  const peak = Math.max(targetDensity(offset), targetDensity(0), fitDensity(mean));
  const side = mean > 0 ? -1 : 1;
  const shoulder = side * (offset + shoulderInSds * width);
  const grip = { colour: 'encoder', step: keyStep } as const;
  return (
    <Plot
      x={{
        domain: plotDomain(state),
        name: '$z$',
        bells: [fit, { mean: -offset, sd: width }, { mean: offset, sd: width }],
      }}
      y={{ domain: [0, headroom * peak], ticks: [] }}
      marks={[
        area(targetDensity, { colour: 'prior' }),
        rule({ y: 0 }),
        line(targetDensity, { colour: 'prior', dashed: true }),
        line(fitDensity, { colour: 'encoder' }),
        label('$p(z)$', {
          x: shoulder,
          y: targetDensity(shoulder),
          colour: 'prior',
          anchor: side < 0 ? 'end' : 'start',
          dx: side * 8,
          dy: -4,
        }),
        label('$q(z)$', { x: mean, y: fitDensity(mean), colour: 'encoder', anchor: 'middle', dy: -16 }),
        handle('mean', { ...grip, x: mean, y: fitDensity(mean) }),
        handle('sd', {
          ...grip,
          x: mean + sd,
          y: fitDensity(mean + sd),
          shape: 'square',
          valueAt: (z) => Math.abs(z - mean),
        }),
      ]}
      heights={heights}
      label={`The density of the two-mode target $p$, and of the fit $q$ with mean ${shortest(mean)} and standard deviation ${shortest(sd)}.`}
      settings={model.settings}
      active={active}
    />
  );
}
