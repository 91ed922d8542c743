import { scaleLinear, scaleLog } from 'd3-scale';
import type { JSX } from 'preact';
import { XAxis, YAxis } from '../../../src/kit/plot/Axes.tsx';
import { Curve } from '../../../src/kit/plot/Curve.tsx';
import { FigureSizes } from '../../../src/kit/plot/FigureSizes.tsx';
import type { FigureSize } from '../../../src/kit/plot/sizes.ts';
import { whole, tick, decimal } from '../../../src/text/number.ts';
import { exactKs, mostDraws } from './curve.ts';
import type { Shown } from './model.ts';
import { elbo, lastBound, manyDraws } from './words.ts';

const heights = { narrow: 250, small: 260, medium: 270, wide: 300 };
const headroom = 0.12;
const cap = 4;

/** The exact bound against the number of draws, below log p(x), with sampled estimates and two standard errors. */
export function BoundPlot({ shown }: { readonly shown: Shown }): JSX.Element {
  const { evidence, bounds, sampled } = shown.curve;
  const ends = sampled.flatMap(({ value, standardError }) => [value - 2 * standardError, value + 2 * standardError]);
  const [lowest, highest] = [Math.min(...bounds, ...ends), Math.max(evidence, ...ends)];
  const span = Math.max(highest - lowest, 1e-6);

  const draw = (size: FigureSize): JSX.Element => {
    const [left, right, top, bottom] = [size.name === 'narrow' ? 50 : 62, size.width - 24, 10, size.height - 24];
    const x = scaleLog().domain([1, mostDraws]).range([left, right]);
    const y = scaleLinear()
      .domain([lowest - headroom * span, highest + headroom * span])
      .range([bottom, top]);
    return (
      <g>
        <XAxis ticks={[1, 10, 100, 1000]} scale={x} format={whole} from={top} to={bottom} />
        <YAxis ticks={y.ticks(5)} scale={y} format={tick} from={left} to={right} />
        <line class="evidence-level" x1={left} x2={right} y1={y(evidence)} y2={y(evidence)} aria-hidden="true" />
        <text class="curve-label" style="--object: var(--evidence)" x={left + 6} y={y(evidence) - 7} aria-hidden="true">
          log p(x)
        </text>
        <Curve points={exactKs.map((k, i) => ({ x: k, y: bounds[i]! }))} x={x} y={y} colour="ink" />
        <g class="sampled" aria-hidden="true">
          {sampled.map(({ k, value, standardError }) => {
            const [from, to] = [y(value - 2 * standardError), y(value + 2 * standardError)];
            return (
              <g key={k}>
                <path d={`M${x(k)},${from}V${to}M${x(k) - cap},${from}h${2 * cap}M${x(k) - cap},${to}h${2 * cap}`} />
                <circle cx={x(k)} cy={y(value)} r={2.8} />
              </g>
            );
          })}
        </g>
      </g>
    );
  };

  return <FigureSizes label={describe(shown)} heights={heights} draw={draw} />;
}

function describe(shown: Shown): string {
  return `The importance-weighted bound against the number of draws, 1 to ${manyDraws} on a logarithmic axis. It rises from ${decimal(elbo(shown))} to ${decimal(lastBound(shown))} nats, below log p(x) = ${decimal(shown.curve.evidence)}.`;
}
