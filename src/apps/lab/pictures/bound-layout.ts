import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { labelsApart } from '../../../kit/plot/labels-apart.ts';
import type { Point } from '../../../kit/plot/points.ts';
import type { FigureSize } from '../../../kit/plot/sizes.ts';
import type { HistoryPoint } from '../../../models/toy-vae/index.ts';
import { boundRange, curves, type BoundMark } from './bound-history.ts';

/** The name of a curve, beside its end. */
export interface BoundLabel {
  readonly name: string;
  readonly colour: string;
  /** Where the curve ends, and at what height its name stands. */
  readonly end: Point;
  readonly y: number;
}

/** Everything drawn for one history at one size, in user units. */
export interface BoundLayout {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  /** The points of each of `curves`, in stretches without gaps. */
  readonly stretches: readonly (readonly (readonly Point[])[])[];
  /** The ELBO and the evidence where both are known. */
  readonly gap: readonly { readonly lower: readonly Point[]; readonly upper: readonly Point[] }[];
  readonly labels: readonly BoundLabel[];
  /** Where the labels' column begins. */
  readonly labelsFrom: number;
  readonly cut: boolean;
}

const labelColumn = 94;
const labelDistance = 16;
/** Before the first steps the axis shows this many. */
const fewestSteps = 100;

/** The points where the value is known, cut where it is not. */
function knownStretches(points: readonly HistoryPoint[], isKnown: (point: HistoryPoint) => boolean): HistoryPoint[][] {
  const stretches: HistoryPoint[][] = [];
  points.forEach((point, i) => {
    if (!isKnown(point)) return;
    const before = points[i - 1];
    if (before === undefined || !isKnown(before)) stretches.push([]);
    stretches.at(-1)?.push(point);
  });
  return stretches;
}

export function layOutBound(points: readonly HistoryPoint[], size: FigureSize): BoundLayout {
  const [left, right, top, bottom] = [
    size.name === 'narrow' ? 32 : 44,
    size.width - labelColumn - 12,
    12,
    size.height - 24,
  ];
  const last = points.at(-1);
  const { lowest, highest, cut } = boundRange(points);
  const x = scaleLinear()
    .domain([Math.min(0, points[0]?.step ?? 0), Math.max(fewestSteps, last?.step ?? 0)])
    .range([left, right]);
  const y = scaleLinear().domain([lowest, highest]).range([bottom, top]);

  const stretches = curves.map(({ value }) =>
    knownStretches(points, (point) => Number.isFinite(value(point))).map((stretch) =>
      stretch.map((point) => ({ x: point.step, y: value(point) })),
    ),
  );
  const both = knownStretches(points, ({ elbo, evidence }) => Number.isFinite(elbo) && Number.isFinite(evidence));
  const ends = curves.flatMap(({ name, colour }, i) => {
    const end = stretches[i]?.at(-1)?.at(-1);
    return end ? [{ name, colour, end: { x: x(end.x), y: Math.min(Math.max(y(end.y), top), bottom) } }] : [];
  });
  const places = labelsApart(
    ends.map(({ end }) => end.y),
    labelDistance,
    top,
    bottom,
  );
  return {
    left,
    right,
    top,
    bottom,
    x,
    y,
    xTicks: x.ticks(size.name === 'narrow' ? 2 : size.name === 'wide' ? 6 : 4),
    yTicks: y.ticks(5),
    stretches,
    gap: both.map((stretch) => ({
      lower: stretch.map(({ step, elbo }) => ({ x: step, y: elbo })),
      upper: stretch.map(({ step, evidence }) => ({ x: step, y: evidence })),
    })),
    labels: ends.map((label, i) => ({ ...label, y: places[i]! })),
    labelsFrom: Math.max(left, ...ends.map(({ end }) => end.x)) + 14,
    cut,
  };
}

/** A mark at its place, with its name to the right of it, to the left where there is room only there, or none. */
export interface PlacedMark extends BoundMark {
  readonly at: number;
  readonly side: 'right' | 'left' | 'none';
}

const letter = 7;
const besideMark = 8;

export function layOutMarks(marks: readonly BoundMark[], { x, left, right }: BoundLayout): readonly PlacedMark[] {
  const shown = marks.map((mark) => ({ ...mark, at: x(mark.step) })).filter(({ at }) => at <= right + 0.5);
  let taken = left;
  return shown.map((mark, i) => {
    const needed = letter * mark.text.length + besideMark;
    const toTheRight = mark.at + needed < (shown[i + 1]?.at ?? right);
    const toTheLeft = mark.at - needed > taken;
    taken = toTheRight ? mark.at + needed : mark.at;
    return { ...mark, side: toTheRight ? 'right' : toTheLeft ? 'left' : 'none' };
  });
}
