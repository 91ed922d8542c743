import { most } from '../limits.ts';
import type { Branch } from '../shown.ts';

const cut = (text: string): string =>
  text.length > most.text ? `${text.slice(0, most.text)}… (${text.length} characters)` : text;

/** A tensor of TensorFlow.js, as far as it is shown. */
export interface TensorLike {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly size: number;
  dataSync(): ArrayLike<number>;
}

export const isTensor = (value: unknown): value is TensorLike =>
  typeof value === 'object' &&
  value !== null &&
  'dtype' in value &&
  'shape' in value &&
  'dataSync' in value &&
  typeof value.dataSync === 'function';

const short = (value: number | string): string =>
  typeof value === 'string'
    ? JSON.stringify(value)
    : Number.isInteger(value)
      ? String(value)
      : String(Number(value.toPrecision(5)));

/** A tensor's numbers in brackets, the first of each axis: `[[1, 2],\n [3, 4]]`. */
export function tensorText(tensor: TensorLike): string {
  const { shape, size } = tensor;
  const data = tensor.dataSync();
  const rows = (axis: number, from: number, length: number, indent: string): string => {
    const count = shape[axis];
    if (count === undefined) return short(data[from] ?? NaN);
    const last = axis === shape.length - 1;
    const each = Array.from({ length: Math.min(count, last ? 12 : 8) }, (_, i) =>
      rows(axis + 1, from + (i * length) / count, length / count, `${indent} `),
    );
    if (count > each.length) each.push(`… ${count - each.length} more`);
    return `[${each.join(last ? ', ' : `,\n${indent} `)}]`;
  };
  return cut(size === 0 ? '[]' : rows(0, 0, size, ''));
}

type Entries = readonly (readonly [key: string, value: unknown])[];

const isList = (value: object): value is ArrayLike<unknown> =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));

/** The parts of an object that are looked at, and how many it has. */
function partsOf(value: object): { readonly entries: Entries; readonly size: number } {
  if (value instanceof Map)
    return { entries: first(value, ([key, part]) => [treeOf(key, 0).text, part]), size: value.size };
  if (value instanceof Set) return { entries: first(value, (part, i) => [String(i), part]), size: value.size };
  if (isList(value)) {
    const length = Math.min(value.length, most.entries);
    return { entries: Array.from({ length }, (_, i) => [String(i), value[i]]), size: value.length };
  }
  const keys = Object.keys(value);
  return {
    entries: keys.slice(0, most.entries).map((key) => [key, read(value, key)]),
    size: keys.length,
  };
}

function first<Item>(items: Iterable<Item>, entryOf: (item: Item, i: number) => readonly [string, unknown]): Entries {
  const entries = [];
  for (const item of items) {
    if (entries.length === most.entries) break;
    entries.push(entryOf(item, entries.length));
  }
  return entries;
}

/** A getter may throw: that is then the value. */
function read(value: object, key: string): unknown {
  try {
    return (value as Record<string, unknown>)[key];
  } catch (error) {
    return error;
  }
}

const nameOf = (value: object): string => {
  const { constructor } = value as { readonly constructor?: unknown };
  return typeof constructor === 'function' && constructor !== Object ? constructor.name : '';
};

/**
 * Whatever a cell makes, as a line of text and what it is made of: so many levels deep, and of so many values in all, which
 * the parts share.
 */
export function treeOf(
  value: unknown,
  depth = most.depth,
  values = most.values,
  above: readonly unknown[] = [],
): Branch {
  if (typeof value === 'string') return { what: 'string', text: cut(JSON.stringify(value)) };
  if (typeof value === 'bigint') return { what: 'bigint', text: cut(`${value}n`) };
  if (typeof value === 'function')
    return {
      what: 'function',
      text: `${/^class\b/.test(String(value)) ? 'class' : 'function'} ${value.name || '(nameless)'}`,
    };
  if (typeof value !== 'object' || value === null)
    return { what: value === null ? 'null' : typeof value, text: Object.is(value, -0) ? '-0' : String(value) };
  if (value instanceof Error) return { what: 'error', text: cut(`${value.name}: ${value.message}`) };
  if (value instanceof Date || value instanceof RegExp) return { what: 'object', text: String(value) };
  if (isTensor(value)) return { what: 'tensor', text: `Tensor ${value.dtype} [${value.shape.join(', ')}]` };
  if (above.includes(value)) return { what: 'object', text: '(circular)' };
  return objectTree(value, depth, values, [...above, value]);
}

function objectTree(value: object, depth: number, values: number, above: readonly unknown[]): Branch {
  const { entries, size } = partsOf(value);
  const listed = isList(value) || value instanceof Set;
  const name = nameOf(value);
  const brief = entries.slice(0, 8).map(([key, part]) => (listed ? inBrief(part) : `${key}: ${inBrief(part)}`));
  if (size > brief.length) brief.push('…');
  const [open, close] = listed && !(value instanceof Set) ? '[]' : '{}';
  const head = listed || value instanceof Map ? `${name}(${size}) ` : name && `${name} `;
  const text = cut(`${head}${open}${brief.join(', ')}${close}`);
  const share = Math.floor((values - 1) / Math.max(1, entries.length));
  if (depth === 0 || size === 0 || share === 0) return { what: 'object', text };
  const parts = entries.map(([key, part]) => ({ key: cut(key), value: treeOf(part, depth - 1, share, above) }));
  return { what: 'object', text, parts, ...(size > parts.length ? { more: size - parts.length } : {}) };
}

function inBrief(value: unknown): string {
  if (typeof value !== 'object' || value === null || isTensor(value) || value instanceof Date) {
    const { text } = treeOf(value, 0);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
  }
  return isList(value) ? `${nameOf(value)}(${value.length})` : `${nameOf(value)}{…}`;
}
