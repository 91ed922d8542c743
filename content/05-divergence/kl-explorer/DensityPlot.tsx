import type { JSX } from 'preact';
import { handle, label, line, rule, signedArea } from '../../../src/kit/plot/marks/index.ts';
import type { Mark } from '../../../src/kit/plot/mark.ts';
import { Plot } from '../../../src/kit/plot/Plot.tsx';
import { tick } from '../../../src/text/number.ts';
import { integrandTicks, plotDomain, plotHeights } from './heights.ts';
import type { Model, Picture } from './model.ts';
import { bell, integrandName } from './words.ts';

const heights = { narrow: 270, wide: 470 };
const keyStep = 0.1;
const colours = { q: 'encoder', p: 'prior' } as const;
const keys = { q: { mean: 'meanQ', sd: 'sdQ' }, p: { mean: 'meanP', sd: 'sdP' } } as const;

export interface DensityPlotProps {
  readonly model: Model;
  readonly active: boolean;
}

/** Both densities with their handles, and the integrand shaded by sign. */
export function DensityPlot({ model, active }: DensityPlotProps): JSX.Element {
  const picture = model.picture.value;
  const { state, q, p, integrand } = picture;
  const domain = plotDomain(state);
  const plotted = plotHeights(picture, domain);
  const { top, bottom, perIntegrand } = plotted;

  const density =
    (of: 'q' | 'p') =>
    (z: number): number =>
      Math.exp(picture[of].logProb(z));

  const name = (of: 'q' | 'p', side: 1 | -1): Mark => {
    const z = picture[of].mean + side * 1.25 * picture[of].sd;
    const anchor = side > 0 ? 'start' : 'end';
    return label(`$${of}(z)$`, { x: z, y: density(of)(z), colour: colours[of], anchor, dx: side * 12, dy: -4 });
  };

  const handles = (of: 'q' | 'p') => {
    const { mean, sd } = picture[of];
    const grip = { colour: colours[of], step: keyStep };
    return [
      handle(keys[of].mean, { ...grip, x: mean, y: density(of)(mean) }),
      handle(keys[of].sd, {
        ...grip,
        x: mean + sd,
        y: density(of)(mean + sd),
        shape: 'square',
        valueAt: (z) => Math.abs(z - mean),
      }),
    ];
  };

  return (
    <Plot
      x={{ domain, bells: [q, p], name: '$z$' }}
      y={{
        domain: [bottom, top],
        ticks: integrandTicks(plotted).map((height) => height * perIntegrand),
        format: (height) => tick(height / perIntegrand),
        side: 'right',
        name: `${state.unit} per unit of $z$`,
        grid: false,
      }}
      marks={[
        signedArea((z) => perIntegrand * integrand(z), { colour: colours[state.standing] }),
        rule({ y: 0 }),
        line(density('q'), { colour: 'encoder' }),
        line(density('p'), { colour: 'prior', dashed: true }),
        name('p', state.meanQ >= state.meanP ? -1 : 1),
        name('q', state.meanQ >= state.meanP ? 1 : -1),
        handles('q'),
        handles('p'),
      ]}
      heights={heights}
      label={describe(picture)}
      settings={model.settings}
      active={active}
    />
  );
}

function describe({ state }: Picture): string {
  const { meanQ, sdQ, meanP, sdP } = state;
  return `Two Gaussian densities, $q = ${bell(meanQ, sdQ)}$ and $p = ${bell(meanP, sdP)}$, and the shaded integrand $${integrandName(state)}$.`;
}
