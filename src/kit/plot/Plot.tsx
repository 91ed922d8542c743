import { Fragment, type ComponentChildren, type JSX } from 'preact';
import { useId } from 'preact/hooks';
import { XAxis, YAxis } from './Axes.tsx';
import { AxisName } from './AxisName.tsx';
import { svgWords } from '../formula/svg-words.tsx';
import { FigureSizes } from './FigureSizes.tsx';
import { dropsApart } from './handle-drops.ts';
import { formatOf, layOut, type AxisX, type AxisY, type Layout } from './layout.ts';
import { flatMarks, type Mark, type Marks, type MovedSettings } from './mark.ts';
import { logspace, sampleXs, type Interval } from './points.ts';
import type { FigureSize, Heights, Level } from './sizes.ts';
import { shortest } from '../../text/number.ts';
import { useSteadyDomain } from './use-steady-domain.ts';
import './plot.css';

/** A plot as data: its axes, and its marks from back to front. */
export interface PlotOptions<K extends string = never> {
  readonly x: AxisX;
  readonly y: AxisY;
  readonly marks: Marks<K>;
  /** What it shows, where a figure has several. */
  readonly says?: string;
  /** Whether a unit is as long on both axes. */
  readonly aspect?: 'equal';
  readonly heights?: Heights | Level;
  /** Where the axes' names stand: outside the box, unless a small plot has no room there. */
  readonly names?: 'inside';
  /** Whether the box has a ground of its own, as a map has. */
  readonly ground?: boolean;
}

export interface PlotProps<K extends string> extends PlotOptions<K> {
  /** What the plot shows, for those who do not see it. */
  readonly label: string;
  /** The settings that its handles move. */
  readonly settings?: MovedSettings<K>;
  /** False before the page is alive: then its handles are drawn and do nothing. */
  readonly active?: boolean;
}

const usualHeights: Heights = { narrow: 250, wide: 500 };
const samples = 240;
/** How far a mark may reach over the edge of the plot's box before it is cut: half a line, half a dot. */
const usualOverhang = 4;

/** Marks on two axes. While a handle is held, the x axis stands still; then it eases over to where it should be. */
export function Plot<K extends string>(props: PlotProps<K>): JSX.Element {
  const { y, aspect, heights = usualHeights, names, ground = false, label, settings, active = false } = props;
  const id = useId();
  const { domain, hold, release } = useSteadyDomain(props.x.domain);
  const x = { ...props.x, domain };
  const marks = flatMarks(props.marks);

  const overhang = ground ? 0 : usualOverhang;

  const draw = (size: FigureSize): JSX.Element => {
    const layout = layOut({ x, y, marks, equal: aspect === 'equal', namesInside: names === 'inside' }, size);
    const { left, right, top, bottom } = layout;
    const clip = `${id}-${size.width}`;
    const isAway = ({ grip }: Mark<K>): boolean => grip !== undefined && !isBetween(grip.x, x.domain);
    const drops = dropsOf(marks, isAway, layout);
    const shared = {
      ...layout,
      size,
      xs: x.log ? logspace(x.domain, samples) : sampleXs(x.domain, x.bells ?? [], samples),
      settings,
      active,
      onGrab: hold,
      onSettle: () => {
        release();
        settings?.settle();
      },
    };
    const drawn = marks.flatMap((mark, key): Drawn[] =>
      isAway(mark)
        ? []
        : [{ key, clipped: mark.clipped, of: mark.draw({ ...shared, id: `${clip}-${key}`, drop: drops[key] ?? 0 }) }],
    );
    return (
      <g>
        <clipPath id={clip}>
          <rect
            x={left - overhang}
            y={top - overhang}
            width={right - left + 2 * overhang}
            height={bottom - top + 2 * overhang}
          />
        </clipPath>
        {ground && <rect class="plot-ground" x={left} y={top} width={right - left} height={bottom - top} />}
        <XAxis
          ticks={layout.xTicks}
          scale={layout.x}
          format={formatOf(x)}
          from={x.grid === false ? bottom : top}
          to={bottom}
        />
        <YAxis ticks={layout.yTicks} scale={layout.y} format={formatOf(y)} {...acrossOf(y, layout)} />
        {runsOf(drawn).map((run) => (
          <g key={run[0]?.key} clip-path={run[0]?.clipped ? `url(#${clip})` : undefined}>
            {run.map(({ key, of }) => (
              <Fragment key={key}>{of}</Fragment>
            ))}
          </g>
        ))}
        <AxisNames x={x} y={y} layout={layout} size={size} inside={names === 'inside'} />
        {marks.filter(isAway).map(({ grip, moves }, i) => (
          <Away
            key={grip!.called}
            {...layout}
            line={i}
            called={grip!.called}
            value={settings?.values.value[moves![0]!]}
            toLeft={grip!.x < x.domain[0]}
          />
        ))}
      </g>
    );
  };
  return <FigureSizes label={label} heights={heights} draw={draw} />;
}

const isBetween = (value: number, [lower, upper]: Interval): boolean => value >= lower && value <= upper;

/** What a mark drew. Its key is its place in the list, so that no handle takes another's for its own. */
interface Drawn {
  readonly key: number;
  readonly clipped: boolean;
  readonly of: ComponentChildren;
}

/** How far each mark hangs below its place: handles keep clear of those before them. */
function dropsOf<K extends string>(
  marks: readonly Mark<K>[],
  isAway: (mark: Mark<K>) => boolean,
  { x, y, top, bottom }: Layout,
): readonly number[] {
  const gripped = marks.flatMap((mark, i) => (mark.grip && !isAway(mark) ? [{ i, grip: mark.grip }] : []));
  const apart = dropsApart(
    gripped.map(({ grip }) => ({ x: x(grip.x), y: Math.min(Math.max(y(grip.y), top), bottom) })),
  );
  const drops: number[] = [];
  gripped.forEach(({ i }, place) => (drops[i] = apart[place]!));
  return drops;
}

/** The ends of the hairlines of a y axis: none where there is no grid. */
function acrossOf(
  { side = 'left', grid = true }: AxisY,
  { left, right }: Layout,
): { from: number; to: number; side: 'left' | 'right' } {
  const at = side === 'left' ? left : right;
  return { from: grid ? left : at, to: grid ? right : at, side };
}

/** What was drawn, in runs of neighbours that are all clipped or all not. */
function runsOf(drawn: readonly Drawn[]): readonly (readonly Drawn[])[] {
  const runs: Drawn[][] = [];
  for (const one of drawn) {
    const last = runs.at(-1);
    if (last?.[0]?.clipped === one.clipped) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

interface AxisNamesProps {
  readonly x: AxisX;
  readonly y: AxisY;
  readonly layout: Layout;
  readonly size: FigureSize;
  readonly inside: boolean;
}

/** The names at the ends of the axes: above the y axis, and below the x axis at the right. */
function AxisNames({ x, y, layout: { left, right, top, bottom }, size, inside }: AxisNamesProps): JSX.Element {
  const isRight = y.side === 'right';
  const [upX, upY] = inside ? [isRight ? right - 6 : left + 6, top + 15] : [isRight ? size.width : 0, top - 11];
  const [acrossX, acrossY] = inside ? [right - 6, bottom - 7] : [right, size.height - 5];
  return (
    <>
      {y.name !== undefined && (
        <AxisName x={upX} y={upY} anchor={isRight ? 'end' : 'start'} name={y.name} inside={inside} />
      )}
      {x.name !== undefined && <AxisName x={acrossX} y={acrossY} anchor="end" name={x.name} inside={inside} />}
    </>
  );
}

interface AwayProps extends Layout {
  readonly line: number;
  readonly called: string;
  readonly value: number | undefined;
  readonly toLeft: boolean;
}

/** Says where a handle is whose place lies off the plot. */
function Away({ left, right, bottom, line, called, value, toLeft }: AwayProps): JSX.Element {
  const where = `${called}${value === undefined ? '' : ` = ${shortest(value)}`} lies off the plot`;
  return (
    <text
      x={toLeft ? left + 7 : right - 7}
      y={bottom - 8 - 18 * line}
      text-anchor={toLeft ? 'start' : 'end'}
      aria-hidden="true"
    >
      {svgWords(toLeft ? `← ${where}` : `${where} →`)}
    </text>
  );
}
