import { scaleLinear, scaleLog } from 'd3-scale';
import type { JSX } from 'preact';
import { XAxis, YAxis } from '../../../src/kit/plot/Axes.tsx';
import { Curve } from '../../../src/kit/plot/Curve.tsx';
import { FigureSizes } from '../../../src/kit/plot/FigureSizes.tsx';
import type { FigureSize } from '../../../src/kit/plot/sizes.ts';
import { whole, tick, decimal } from '../../../src/text/number.ts';
import { mostDraws, sizeKs } from './curve.ts';
import type { Shown } from './model.ts';
import { lastSize, manyDraws, shareLimit } from './words.ts';

const heights = { narrow: 150, small: 150, medium: 150, wide: 160 };

/** The effective sample size of one run as a share of its draws, and where that share ends up. */
export function SizePlot({ shown }: { readonly shown: Shown }): JSX.Element {
  const draw = (size: FigureSize): JSX.Element => {
    const [left, right, top, bottom] = [size.name === 'narrow' ? 50 : 62, size.width - 24, 10, size.height - 24];
    const x = scaleLog().domain([1, mostDraws]).range([left, right]);
    const y = scaleLinear().domain([0, 1]).range([bottom, top]);
    const limit = y(shareLimit(shown));
    return (
      <g>
        <XAxis ticks={[1, 10, 100, 1000]} scale={x} format={whole} from={top} to={bottom} />
        <YAxis ticks={[0, 0.5, 1]} scale={y} format={tick} from={left} to={right} />
        <line class="share-limit" x1={left} x2={right} y1={limit} y2={limit} aria-hidden="true" />
        <Curve points={sizeKs.map((k, i) => ({ x: k, y: shown.curve.sizes[i]! / k }))} x={x} y={y} colour="encoder" />
      </g>
    );
  };
  return <FigureSizes label={describe(shown)} heights={heights} draw={draw} />;
}

function describe(shown: Shown): string {
  const limit = shareLimit(shown);
  const end = limit === 0 ? 'As K grows the share falls to 0.' : `As K grows it tends to ${decimal(limit, 3)}.`;
  return `The effective sample size of one run over its number of draws. ${manyDraws} draws are worth ${decimal(lastSize(shown), 1)}. ${end}`;
}
