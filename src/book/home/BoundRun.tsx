import type { JSX } from 'preact';
import { Shade, Stroke, Word } from '../../kit/plate/marks.tsx';
import { bandPath, linePath } from '../../kit/plot/paths.ts';
import { linearScale } from '../../kit/plot/scale.ts';
import type { HistoryPoint } from '../../models/toy-vae/index.ts';
import { FULL_RUN } from '../../models/toy-vae/training/settings.ts';
import { decimal, whole } from '../../text/number.ts';
import '../../kit/plate/plate.css';
import './bound-run.css';

const sizes = {
  wide: { width: 640, height: 356, room: 90, name: 26 },
  narrow: { width: 349, height: 200, room: 66, name: 20 },
} as const;

/** The least that the axis shows above zero, in nats. */
const headroom = 0.1;
/** How many nats the scale beside the climb measures: a round number, of little more than half of the height at most. */
const measureOf = (nats: number): number => [20, 10, 5].find((measure) => measure <= 0.6 * nats) ?? 2;
/** The step at which the name of the gap begins: the climb is over. */
const named = 330;

interface BoundRunProps {
  readonly history: readonly HistoryPoint[];
  readonly size: keyof typeof sizes;
}

const inWords = (first: HistoryPoint, last: HistoryPoint): string =>
  `Training a model: over ${whole(last.step)} steps the ELBO goes from ${decimal(first.elbo, 1)} to ${decimal(last.elbo, 2)} nats, below the exact log p(x), ${decimal(last.evidence, 2)}.`;

/** A training run as far as it has come: its bound, the exact evidence, and the gap, which closes. It draws itself once. */
export function BoundRun({ history, size }: BoundRunProps): JSX.Element {
  const { width, height, room, name } = sizes[size];
  const [first, last] = [history[0]!, history.at(-1)!];
  const floor = history.map(({ step, elbo }) => ({ x: step, y: elbo }));
  const ceiling = history.map(({ step, evidence }) => ({ x: step, y: evidence }));
  // The climb is at the beginning: time is drawn to the power 0.55, so that it takes half the width.
  const time = linearScale([0, 1], [2, width - room]);
  const across = (step: number): number => time((step / FULL_RUN) ** 0.55);
  const top = Math.max(headroom, ...ceiling.map(({ y }) => y));
  const lowest = Math.min(...floor.map(({ y }) => y));
  const measure = measureOf(top - lowest);
  const up = linearScale([lowest, top], [height - 4, name]);
  const later = floor.filter(({ x }) => x >= named).map(({ y }) => up(y));
  const [beside, end] = [width - room + 12, up(last.evidence) - 2];
  return (
    <svg
      class={`plate bound-run plate-${size}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={inWords(first, last)}
    >
      <path class="base" d={`M${width - room} ${up(lowest).toFixed(1)}h8h-4V${up(lowest + measure).toFixed(1)}h-4h8`} />
      <g class="bound-run-drawn">
        <Shade colour="slack" d={bandPath(floor, ceiling, across, up)} />
        <Stroke colour="evidence" dashed d={linePath(ceiling, across, up)} />
        <Stroke d={linePath(floor, across, up)} />
      </g>
      <Word colour="evidence" x={beside} y={end} text="$log p(x)$" />
      <Word x={beside} y={end + name} text="$ELBO$" />
      <Word colour="muted" x={beside} y={up(lowest + measure / 2) + name / 4} text={`${measure} nats`} />
      {later.length > 0 && (
        <Word
          colour="slack"
          x={across(named)}
          y={Math.min(Math.max(...later) + 1.3 * name, height - 8)}
          text="the gap, a divergence"
        />
      )}
    </svg>
  );
}
