import {
  array,
  boolean,
  custom,
  finite,
  instance,
  integer,
  literal,
  maxLength,
  maxValue,
  minValue,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  string,
  unknown,
  variant,
  type GenericSchema,
  type InferOutput,
} from 'valibot';
import { most } from './limits.ts';

/** An array whose length is looked at first: a foreign one may have four billion places. */
export const list = <Item extends GenericSchema>(item: Item, length: number) =>
  pipe(
    custom<unknown[]>((value) => Array.isArray(value) && value.length <= length),
    array(item),
  );

export const count = pipe(number(), integer(), minValue(0), maxValue(Number.MAX_SAFE_INTEGER));
export const text = pipe(string(), maxLength(most.text + 100));
export const name = pipe(string(), maxLength(200));

/** A value in a line, and what it is made of. */
export interface Branch {
  /** `number`, `string`, `function`, `object` and the like. */
  readonly what: string;
  readonly text: string;
  readonly parts?: readonly { readonly key: string; readonly value: Branch }[];
  /** How many parts there are beside those. */
  readonly more?: number;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= most.text + 100;

/** Whether a value is a branch. One object may stand in many places of a foreign one: each is counted. */
function isBranch(foreign: unknown): foreign is Branch {
  let values = 0;
  const holds = (value: unknown, depth: number): boolean => {
    if (++values > most.values || depth < 0 || !isRecord(value)) return false;
    const { what, text, parts = [], more = 0 } = value;
    if (!isText(what) || !isText(text) || !Number.isSafeInteger(more)) return false;
    if (!Array.isArray(parts) || parts.length > most.entries) return false;
    return parts.every((part) => isRecord(part) && isText(part.key) && holds(part.value, depth - 1));
  };
  return holds(foreign, most.depth);
}

const bound = nullable(pipe(number(), finite()));
const label = pipe(string(), maxLength(500));

const controlSchema = variant('type', [
  object({ type: picklist(['range', 'number']), label, min: bound, max: bound, step: bound, value: bound }),
  object({ type: literal('select'), label, options: list(label, 1000), value: count }),
  object({ type: literal('toggle'), label, value: boolean() }),
  object({ type: literal('text'), label, value: text, placeholder: optional(label) }),
  object({ type: literal('button'), label, value: count }),
]);

/** A control that the page draws. A select's value is the place of the option; a button's, how often it was pressed. */
export type Control = InferOutput<typeof controlSchema>;

const side = pipe(number(), integer(), minValue(1), maxValue(most.pixels));

export const shownSchema = variant('as', [
  object({ as: literal('value'), value: custom<Branch>(isBranch) }),
  object({ as: literal('tensor'), dtype: name, shape: list(count, 10), text }),
  object({
    as: literal('table'),
    columns: list(text, most.columns),
    rows: list(list(text, most.columns), most.rows),
    /** How many rows there are in all. */
    total: count,
  }),
  object({ as: literal('tex'), source: text, display: boolean() }),
  /** Foreign until `safeDrawing` has read it. */
  object({ as: literal('drawing'), tree: unknown() }),
  /** Greys from 0, black, to 255, row by row. */
  object({ as: literal('pixels'), width: side, height: side, greys: instance(Uint8ClampedArray) }),
  object({ as: literal('input'), at: count, control: controlSchema }),
]);

/** A result, as data: the page draws it. */
export type Shown = InferOutput<typeof shownSchema>;
