import { most } from '../limits.ts';
import type { Shown } from '../shown.ts';
import { drawingOf, isElement } from './drawn.ts';
import { Made } from './makers.ts';
import { isTensor, tensorText, treeOf } from './tree-of.ts';

/** A mark of Plot by itself, which can draw itself. */
const isMark = (value: unknown): value is { plot(): unknown } =>
  typeof value === 'object' &&
  value !== null &&
  'plot' in value &&
  typeof value.plot === 'function' &&
  'render' in value &&
  typeof value.render === 'function';

/** What the page shows of a value. */
export function shownOf(value: unknown): Shown {
  if (value instanceof Made) return value.shown;
  if (isElement(value)) return { as: 'drawing', tree: drawingOf(value) };
  if (isMark(value)) return shownOf(value.plot());
  if (isTensor(value)) {
    const { dtype, shape } = value;
    return { as: 'tensor', dtype, shape: shape.slice(0, 10), text: tensorText(value) };
  }
  return { as: 'value', value: treeOf(value) };
}

/** What console.log and its like print of their arguments. */
export function printed(values: readonly unknown[]): string {
  const text = values.map((value) => (typeof value === 'string' ? value : treeOf(value, 0).text)).join(' ');
  return text.length > most.text ? `${text.slice(0, most.text)}…` : text;
}
