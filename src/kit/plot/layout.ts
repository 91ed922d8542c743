import { range, tickStep, ticks as roundValues } from 'd3-array';
import type { Mark } from './mark.ts';
import { linearScale, logScale, type TwoWayScale } from './scale.ts';
import type { Bell, Interval } from './points.ts';
import type { FigureSize } from './sizes.ts';
import { tick } from '../../text/number.ts';

export interface Axis {
  readonly domain: Interval;
  /** The quantity or its unit. Its $formulas$ are set. */
  readonly name?: string;
  /** Logarithmic: the domain must be positive. */
  readonly log?: boolean;
  /** Where its labels stand; chosen for the room unless given. */
  readonly ticks?: readonly number[];
  readonly format?: (value: number) => string;
  /** Whether hairlines run across the plot from its labels; they do unless told. */
  readonly grid?: boolean;
}

export interface AxisX extends Axis {
  /** Bells on this axis: functions of x are sampled closely around them, however narrow they are. */
  readonly bells?: readonly Bell[];
}

export interface AxisY extends Axis {
  /** On which side its labels stand: on the left unless told. */
  readonly side?: 'left' | 'right';
}

/** Where a plot's box stands in a drawing, its scales and its labels, in user units. */
export interface Layout {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: TwoWayScale;
  readonly y: TwoWayScale;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
}

export interface ToLayOut {
  readonly x: AxisX;
  readonly y: AxisY;
  readonly marks: readonly Pick<Mark, 'room'>[];
  /** Whether a unit of x is as long as a unit of y: then one of the axes shows more than was asked. */
  readonly equal: boolean;
  /** Whether the axes' names stand in the box, where they take no room of their own. */
  readonly namesInside?: boolean;
}

/** The width of a digit of an axis' labels. */
const digit = 7.4;
const labelGap = 10;
/** So many labels of a logarithmic axis have room on any plot. */
const fewestFine = 5;
const edge = 10;
const labelsBelow = 24;
const nameLine = 17;

export function layOut({ x, y, marks, equal, namesInside = false }: ToLayOut, size: FigureSize): Layout {
  const lineFor = ({ name }: Axis): number => (name === undefined || namesInside ? 0 : nameLine);
  const room = (side: 'right' | 'top'): number => Math.max(0, ...marks.map((mark) => mark.room?.[side] ?? 0));
  const top = 8 + lineFor(y) + room('top');
  const bottom = size.height - labelsBelow - lineFor(x);
  const yCount = Math.min(6, Math.max(3, Math.round((bottom - top) / 50)));

  const yLabels = labelWidth(y, ticksOf(y, yCount));
  const left = y.side === 'right' || yLabels === 0 ? edge : labelGap + yLabels;
  const xCount = Math.min(9, Math.max(3, Math.round((size.width - left - room('right')) / 65)));
  const lastX = labelWidth(x, ticksOf(x, xCount).slice(-1)) / 2;
  const besides = y.side === 'right' ? labelGap + yLabels : 0;
  const right = size.width - Math.max(edge, lastX, besides, room('right'));

  const [xDomain, yDomain] = equal ? equalUnits(x.domain, y.domain, right - left, bottom - top) : [x.domain, y.domain];
  const [shownX, shownY] = [
    { ...x, domain: xDomain },
    { ...y, domain: yDomain },
  ];
  return {
    left,
    right,
    top,
    bottom,
    x: scaleOf(shownX, [left, right]),
    y: scaleOf(shownY, [bottom, top]),
    ...(equal
      ? ticksOfOneStep(xDomain, yDomain, Math.min(xCount, yCount))
      : { xTicks: ticksOf(shownX, xCount), yTicks: ticksOf(shownY, yCount) }),
  };
}

/** Where units are as long on both axes, so are the steps from label to label. */
function ticksOfOneStep(x: Interval, y: Interval, count: number): Pick<Layout, 'xTicks' | 'yTicks'> {
  const step = Math.max(...[x, y].map(([lower, upper]) => tickStep(lower, upper, count)));
  const within = ([lower, upper]: Interval): number[] =>
    range(Math.ceil(lower / step), Math.floor(upper / step) + 1).map((times) => Number((times * step).toPrecision(12)));
  return { xTicks: within(x), yTicks: within(y) };
}

const scaleOf = ({ domain, log }: Axis, range: Interval): TwoWayScale => (log ? logScale : linearScale)(domain, range);

/** The labels that an axis has room for: on a logarithmic one 1, 2 and 5 of each decade, or its powers of ten. */
export function ticksOf({ domain, log, ticks }: Axis, count: number): readonly number[] {
  if (ticks) return ticks;
  if (!log) return roundValues(domain[0], domain[1], count);
  const [lower, upper] = domain;
  const powers = Array.from(
    { length: Math.floor(Math.log10(upper)) - Math.floor(Math.log10(lower)) + 1 },
    (_, i) => 10 ** (Math.floor(Math.log10(lower)) + i),
  );
  const inside = (digits: readonly number[]): number[] =>
    powers
      .flatMap((power) => digits.map((times) => Number((times * power).toPrecision(1))))
      .filter((tick) => tick >= lower && tick <= upper);
  const fine = inside([1, 2, 5]);
  return fine.length <= Math.max(count, fewestFine) ? fine : inside([1]);
}

export const formatOf = ({ format = tick }: Axis): ((value: number) => string) => format;

const labelWidth = (axis: Axis, ticks: readonly number[]): number =>
  digit * Math.max(0, ...ticks.map((tick) => formatOf(axis)(tick).length));

/** The domains, one of them widened around its middle so that a unit is as long on both axes. */
function equalUnits(x: Interval, y: Interval, width: number, height: number): readonly [Interval, Interval] {
  const unit = Math.min(width / (x[1] - x[0]), height / (y[1] - y[0]));
  return [around(x, width / unit), around(y, height / unit)];
}

function around([lower, upper]: Interval, length: number): Interval {
  const middle = (lower + upper) / 2;
  return [middle - length / 2, middle + length / 2];
}
