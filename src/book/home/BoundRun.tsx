import type { JSX } from 'preact';
import { Shade, Stroke, Word } from '../../kit/plate/marks.tsx';
import { bandPath, linePath } from '../../kit/plot/paths.ts';
import { linearScale } from '../../kit/plot/scale.ts';
import { bookHistory } from '../../models/toy-vae/examples/book-history.ts';
import { decimal, whole } from '../../text/number.ts';
import '../../kit/plate/plate.css';
import './bound-run.css';

const sizes = {
  wide: { width: 640, height: 356, room: 90 },
  narrow: { width: 349, height: 200, room: 66 },
} as const;

const [first, last] = [bookHistory[0]!, bookHistory.at(-1)!];
const floor = bookHistory.map(({ step, elbo }) => ({ x: step, y: elbo }));
const ceiling = bookHistory.map(({ step, evidence }) => ({ x: step, y: evidence }));

const says = `Training the book’s model: over ${whole(last.step)} steps the ELBO climbs from ${decimal(first.elbo, 1)} to ${decimal(last.elbo, 2)} nats, close below the exact log p(x), ${decimal(last.evidence, 2)}.`;

/** The book's own training run: its bound, the exact evidence, and the gap, which closes. It draws itself once. */
export function BoundRun({ size }: { readonly size: keyof typeof sizes }): JSX.Element {
  const { width, height, room } = sizes[size];
  // The climb is at the beginning: time is drawn to the power 0.55, so that it takes half the width.
  const time = linearScale([0, 1], [2, width - room]);
  const across = (step: number): number => time((step / last.step) ** 0.55);
  const up = linearScale([first.elbo, 0.1], [height - 4, size === 'wide' ? 24 : 16]);
  const beside = width - room + 12;
  return (
    <svg class={`plate bound-run plate-${size}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={says}>
      <path class="base" d={`M0 ${up(0).toFixed(1)}H${width - room}`} />
      <g class="bound-run-drawn">
        <Shade colour="slack" d={bandPath(floor, ceiling, across, up)} />
        <Stroke colour="evidence" dashed d={linePath(ceiling, across, up)} />
        <Stroke d={linePath(floor, across, up)} />
      </g>
      <Word colour="evidence" x={beside} y={up(0.1)} text="$log p(x)$" />
      <Word x={beside} y={up(0.1) + (size === 'wide' ? 27 : 20)} text="ELBO" />
      <Word colour="slack" x={across(330)} y={up(size === 'wide' ? -1.45 : -1.75)} text="the gap, a divergence" />
    </svg>
  );
}
