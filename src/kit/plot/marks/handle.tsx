import { tickStep } from 'd3-array';
import type { ObjectColour } from '../../controls/NumberField.tsx';
import { clampTo, type NumberDomain } from '../../../text/bounds.ts';
import { Handle } from '../Handle.tsx';
import type { Mark, MovedSettings, PlotArea } from '../mark.ts';
import { PlaneHandle } from '../PlaneHandle.tsx';
import type { TwoWayScale } from '../scale.ts';
import type { Interval, Point } from '../points.ts';
import { shortest } from '../../../text/number.ts';

export interface HandleOptions extends Point {
  readonly colour: ObjectColour;
  readonly shape?: 'round' | 'square';
  /** What the plot calls the setting where the handle lies off it; the setting's key unless given. */
  readonly called?: string;
  /** The setting's value when the handle stands at x; x itself unless given. */
  readonly valueAt?: (x: number) => number;
  /** One press of an arrow; a hundredth of the axis, roundly, unless given. */
  readonly step?: number;
}

/** A point to drag along x that moves one setting. It stands at (x, y), on a curve or wherever it is put. */
export const handle = <const K extends string>(
  key: K,
  { x: atX, y: atY, colour, shape = 'round', called = key, valueAt = (x) => x, step }: HandleOptions,
): Mark<K> => ({
  clipped: false,
  moves: [key],
  grip: { x: atX, y: atY, called },
  draw(area) {
    const { x, y, top, bottom, drop, settings, active, onGrab, onSettle } = area;
    const domain = x.domain();
    const { name, value, min, max, text } = settingOf(settings, key, domain);
    return (
      <Handle
        cx={x(atX)}
        cy={kept(y(atY), [top, bottom])}
        drop={drop}
        shape={shape}
        colour={colour}
        name={name}
        value={value}
        min={min}
        max={max}
        step={step ?? stepFor(domain)}
        text={text}
        valueAt={(place) => roundedFor(domain, valueAt(kept(x.invert(place), domain)))}
        onMove={(next) => move(settings, { [key]: next } as Record<K, number>)}
        onGrab={onGrab}
        onSettle={onSettle}
        active={active}
      />
    );
  },
});

export interface PlaneHandleOptions {
  /** What it is: "the fit". */
  readonly name: string;
  readonly colour: ObjectColour;
  readonly step?: number;
}

/** A point to drag anywhere on the plot that moves two settings: x is one, and y the other. */
export const planeHandle = <const K extends string>(
  [across, up]: readonly [across: K, up: K],
  { name, colour, step }: PlaneHandleOptions,
): Mark<K> => ({
  clipped: false,
  moves: [across, up],
  draw({ x, y, settings, active, onSettle }: PlotArea<K>) {
    const first = settingOf(settings, across, x.domain());
    const second = settingOf(settings, up, y.domain());
    return (
      <PlaneHandle
        x={within(x)}
        y={within(y)}
        at={[first.value, second.value]}
        within={[
          [first.min, first.max],
          [second.min, second.max],
        ]}
        step={step ?? stepFor(x.domain())}
        colour={colour}
        name={name}
        text={`${first.text}, ${second.text}`}
        onMove={([toX, toY]) => move(settings, { [across]: toX, [up]: toY } as Record<K, number>)}
        onSettle={onSettle}
        active={active}
      />
    );
  },
});

/** What a handle says of its setting. Without settings it is a picture of a handle. */
function settingOf<K extends string>(
  settings: MovedSettings<K> | undefined,
  key: K,
  [lower, upper]: Interval,
): {
  readonly name: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly text: string;
} {
  if (!settings) return { name: key, value: lower, min: lower, max: upper, text: '' };
  const { name, domain } = settings.table[key];
  const value = settings.values.value[key];
  const { min = lower, max = upper }: Partial<NumberDomain> = domain ?? {};
  return { name, value, min, max, text: shortest(value) };
}

const move = <K extends string>(settings: MovedSettings<K> | undefined, change: Record<K, number>): void =>
  settings?.set(change);

/** The scale that ends at the ends of its axis. */
function within(scale: TwoWayScale): TwoWayScale {
  const domain = scale.domain();
  return Object.assign((value: number) => scale(kept(value, domain)), {
    invert: (place: number) => kept(scale.invert(place), domain),
    domain: () => domain,
  });
}

const kept = (value: number, [min, max]: Interval): number => clampTo({ min, max }, value);

const stepFor = ([lower, upper]: Interval): number => tickStep(lower, upper, 100);

/** A dragged value in steps that a pixel can tell apart. */
function roundedFor([lower, upper]: Interval, value: number): number {
  const digits = Math.ceil(-Math.log10((upper - lower) / 400));
  return Number(value.toFixed(Math.min(Math.max(digits, 0), 4)));
}
