import { most } from '../limits.ts';
import type { Shown } from '../shown.ts';
import { isTensor, treeOf } from './tree-of.ts';

/** A value that says how it is shown. */
export class Made {
  readonly shown: Shown;

  constructor(shown: Shown) {
    this.shown = shown;
  }
}

const strings = (value: unknown): string => (typeof value === 'string' ? value : treeOf(value, 0).text);

const texOf =
  (display: boolean) =>
  (parts: TemplateStringsArray, ...values: readonly unknown[]): Made =>
    new Made({ as: 'tex', source: String.raw(parts, ...values.map(strings)), display });

/** tex`…` is a formula in the line, tex.block`…` one on a line of its own. */
export const tex = Object.assign(texOf(false), { block: texOf(true) });

const cellText = (value: unknown): string => {
  if (typeof value === 'number') return String(Number(value.toPrecision(8)));
  return (value === undefined || value === null ? '' : strings(value)).slice(0, most.text);
};

/** Rows as a table: objects by their keys, or arrays by their places; numbers to eight figures. @throws TypeError for what has no rows. */
export function table(rows: Iterable<unknown>, columns?: readonly string[]): Made {
  if (typeof rows !== 'object' || rows === null || !(Symbol.iterator in rows))
    throw new TypeError('table needs a list of rows, such as [{ x: 1, y: 2 }, { x: 2, y: 4 }].');
  const all = [...rows].map((row) => (typeof row === 'object' && row !== null ? row : { value: row }));
  const named = columns ?? [...new Set(all.slice(0, most.rows).flatMap((row) => Object.keys(row)))];
  const shown = named.slice(0, most.columns);
  return new Made({
    as: 'table',
    columns: shown.map(cellText),
    rows: all
      .slice(0, most.rows)
      .map((row) => shown.map((column) => cellText((row as Record<string, unknown>)[column]))),
    total: all.length,
  });
}

const numbersOf = (values: unknown): number[] => {
  if (isTensor(values)) return Array.from(values.dataSync());
  if (typeof values === 'object' && values !== null && (Symbol.iterator in values || 'length' in values))
    return Array.from(values as ArrayLike<number | ArrayLike<number>>).flatMap((value) =>
      typeof value === 'number' ? [value] : Array.from(value),
    );
  throw new TypeError('pixels needs a list of greys between 0 and 1, or a tensor of them.');
};

/**
 * Greys between 0, black, and 1, white, as a picture, row by row. A tensor of rank 2 brings its own width.
 *
 * @throws RangeError where the numbers do not fill whole rows.
 */
export function pixels(values: unknown, width?: number): Made {
  const greys = numbersOf(values);
  const own = isTensor(values) ? values.shape.at(-1) : undefined;
  const wide = width ?? (isTensor(values) && values.shape.length > 1 ? own : undefined) ?? Math.sqrt(greys.length);
  const high = greys.length / wide;
  if (![wide, high].every((side) => Number.isInteger(side) && side >= 1 && side <= most.pixels))
    throw new RangeError(
      `${greys.length} pixels do not fill whole rows of ${wide}. Give the width: pixels(values, width).`,
    );
  return new Made({
    as: 'pixels',
    width: wide,
    height: high,
    greys: Uint8ClampedArray.from(greys, (grey) => 255 * grey),
  });
}
