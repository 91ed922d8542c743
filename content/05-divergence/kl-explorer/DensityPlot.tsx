import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { XAxis, YAxis } from '../../../src/kit/plot/Axes.tsx';
import { Curve } from '../../../src/kit/plot/Curve.tsx';
import { FigureSizes } from '../../../src/kit/plot/FigureSizes.tsx';
import { Handle } from '../../../src/kit/plot/Handle.tsx';
import { dropsApart } from '../../../src/kit/plot/handle-drops.ts';
import type { Interval, Point } from '../../../src/kit/plot/points.ts';
import { SignedArea } from '../../../src/kit/plot/SignedArea.tsx';
import type { FigureSize } from '../../../src/kit/plot/sizes.ts';
import { shortest, tick } from '../../../src/text/number.ts';
import { layOut, plotDomain, type Geometry } from './geometry.ts';
import { bell, integrandName } from './words.ts';
import { domains, type Model, type Picture, type State } from './model.ts';

const heights = { narrow: 270, wide: 470 };
const keyStep = 0.1;

type Grip = 'meanQ' | 'sdQ' | 'meanP' | 'sdP';

const grips: readonly { readonly grip: Grip; readonly of: 'q' | 'p'; readonly kind: 'mean' | 'sd' }[] = [
  { grip: 'meanQ', of: 'q', kind: 'mean' },
  { grip: 'sdQ', of: 'q', kind: 'sd' },
  { grip: 'meanP', of: 'p', kind: 'mean' },
  { grip: 'sdP', of: 'p', kind: 'sd' },
];

const colours = { q: 'encoder', p: 'prior' } as const;

/** A dragged value in steps that a pixel can tell apart: a hundredth of the axis' unit, or finer on a short axis. */
function roundedFor([lower, upper]: Interval, value: number): number {
  const digits = Math.max(0, Math.ceil(-Math.log10((upper - lower) / 1200)));
  return Number(value.toFixed(Math.min(digits, 4)));
}

export interface DensityPlotProps {
  readonly model: Model;
  readonly active: boolean;
}

/** Both densities with their handles, and the integrand shaded by sign. While a handle is held, the axis stands still. */
export function DensityPlot({ model, active }: DensityPlotProps): JSX.Element {
  const id = useId();
  const [held, setHeld] = useState<Interval | undefined>(undefined);
  const picture = model.picture.value;
  const { state } = picture;
  const domain = held ?? plotDomain(state);

  const placeOf = ({ of, kind }: (typeof grips)[number], { x, density }: Geometry): Point => {
    const normal = picture[of];
    const place = kind === 'mean' ? normal.mean : normal.mean + normal.sd;
    return { x: x(place), y: density(Math.exp(normal.logProb(place))) };
  };

  const handle = (
    { grip, of, kind }: (typeof grips)[number],
    { x }: Geometry,
    at: Point,
    drop: number | undefined,
  ): JSX.Element => {
    const normal = picture[of];
    const { min = 0, max = 0, name } = domains[grip];
    const [lower, upper] = domain;
    return (
      <Handle
        key={grip}
        cx={at.x}
        cy={at.y}
        drop={drop}
        shape={kind === 'mean' ? 'round' : 'square'}
        colour={colours[of]}
        name={name}
        value={state[grip]}
        min={min}
        max={max}
        step={keyStep}
        text={shortest(state[grip])}
        active={active}
        valueAt={(place) => {
          const z = Math.min(Math.max(x.invert(place), lower), upper);
          return roundedFor(domain, kind === 'mean' ? z : Math.abs(z - normal.mean));
        }}
        onGrab={() => setHeld(domain)}
        onMove={(value) => model.settings.set({ [grip]: value } as Pick<State, Grip>)}
        onSettle={() => {
          setHeld(undefined);
          model.settings.settle();
        }}
      />
    );
  };

  const draw = (size: FigureSize): JSX.Element => {
    const geometry = layOut(picture, domain, size);
    const { x, density, integrand, left, right, top, bottom } = geometry;
    const places = grips.map((grip) => placeOf(grip, geometry));
    const drops = dropsApart(places);
    return (
      <g>
        <XAxis ticks={geometry.xTicks} scale={x} format={tick} from={top} to={bottom} />
        <YAxis ticks={geometry.integrandTicks} scale={integrand} format={tick} from={right} to={right} side="right" />
        <SignedArea
          points={geometry.shaded}
          x={x}
          y={integrand}
          colour={colours[state.standing]}
          id={`${id}-${size.name}-hatching`}
        />
        <line class="baseline" x1={left} x2={right} y1={integrand(0)} y2={integrand(0)} aria-hidden="true" />
        <Curve points={geometry.q} x={x} y={density} colour="encoder" />
        <Curve points={geometry.p} x={x} y={density} colour="prior" dashed />
        <g aria-hidden="true">
          <CurveName name="p" at={geometry.labels.p} />
          <CurveName name="q" at={geometry.labels.q} />
        </g>
        {places.map((at, i) => {
          const grip = grips[i];
          return grip && handle(grip, geometry, at, drops[i]);
        })}
      </g>
    );
  };

  return <FigureSizes label={describe(picture)} heights={heights} draw={draw} />;
}

function CurveName({ name, at }: { readonly name: 'q' | 'p'; readonly at: Geometry['labels']['q'] }): JSX.Element {
  return (
    <text class="curve-label" style={`--object: var(--${colours[name]})`} x={at.x} y={at.y} text-anchor={at.anchor}>
      {name}(z)
    </text>
  );
}

function describe({ state }: Picture): string {
  const { meanQ, sdQ, meanP, sdP } = state;
  return `Two Gaussian densities, q = ${bell(meanQ, sdQ)} and p = ${bell(meanP, sdP)}, and the shaded integrand ${integrandName(state)}.`;
}
