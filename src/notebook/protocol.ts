import {
  boolean,
  literal,
  nullable,
  object,
  picklist,
  pipe,
  regex,
  safeParse,
  string,
  unknown,
  variant,
  type InferOutput,
} from 'valibot';
import { levels, most } from './limits.ts';
import { count, list, name, shownSchema, text } from './shown.ts';

/** Which run of which cell a message is about. */
export interface Run {
  readonly section: string;
  readonly cell: string;
  /** Grows with every definition of the cell: what an older one still says is not heard. */
  readonly version: number;
}

/** What the page says to the kernel. */
export type ToKernel =
  | (Run & {
      readonly kind: 'define';
      readonly source: string;
      /** Whether the cell is known by its names alone and does not run: it was stopped, and its dependants wait. */
      readonly held: boolean;
    })
  | { readonly kind: 'remove'; readonly section: string; readonly cell: string }
  | (Run & { readonly kind: 'input'; readonly at: number; readonly value: unknown })
  | { readonly kind: 'width'; readonly value: number }
  | { readonly kind: 'beat' };

/** The parts of the book's code that are fetched when a cell first names something of theirs. */
export type PieceName = 'book' | 'tf' | 'plot';

/** What the host page says to the kernel: a part that it asked for with `need`. */
export type FromHost =
  | { readonly kind: 'piece'; readonly name: PieceName; readonly text: string }
  | { readonly kind: 'missing'; readonly name: PieceName; readonly why: string };

export interface Need {
  readonly kind: 'need';
  readonly name: PieceName;
}

const id = pipe(string(), regex(/^[a-z0-9-]{1,64}$/));
const run = { section: id, cell: id, version: count };
/** Of the cell's own source, counted from 1; null where it is not known. */
const place = { line: nullable(count), column: nullable(count) };

const messageSchema = variant('kind', [
  object({ kind: literal('ready') }),
  /** The policy of the host forbids evaluation. */
  object({ kind: literal('refused') }),
  /** The kernel could not be fetched, or its program failed. */
  object({ kind: literal('dead'), message: text }),
  /** The frame lives. */
  object({ kind: literal('pong') }),
  /** The kernel itself answers. */
  object({ kind: literal('beat') }),
  object({ kind: literal('tensors'), count }),
  object({ kind: literal('compiled'), ...run, inputs: list(name, 1000), outputs: list(name, 1000) }),
  /** Runs once what it depends on has run. */
  object({ kind: literal('pending'), ...run }),
  object({ kind: literal('running'), ...run }),
  /** Its code has come to its end, and what it shows follows; or a generator goes on, and shows more and more. */
  object({ kind: literal('ended'), ...run, goesOn: boolean() }),
  /** What was shown before is no longer true. */
  object({ kind: literal('clear'), ...run }),
  object({ kind: literal('show'), ...run, shown: shownSchema }),
  object({ kind: literal('print'), ...run, ...place, level: picklist(levels), text }),
  /** How much this run has printed and shown that was not sent. */
  object({ kind: literal('unsent'), ...run, prints: count, shown: count }),
  object({ kind: literal('done'), ...run }),
  object({ kind: literal('wrong'), ...run, ...place, name, message: text }),
  /** Another cell, which defines a name, has not run to its end. */
  object({ kind: literal('waits'), ...run, name, from: id }),
  /** Other cells define the name, too. */
  object({ kind: literal('twice'), ...run, ...place, name, cells: list(id, 100) }),
  /** Cells that depend on each other, in order; the last depends on the first. */
  object({ kind: literal('circle'), ...run, cells: list(id, 100) }),
]);

/** What the page hears. */
export type FromKernel = InferOutput<typeof messageSchema>;

/** What the frame hands over at once, when the page asks for more. */
export interface Batch {
  readonly kind: 'batch';
  readonly messages: readonly unknown[];
  /** How many messages did not fit. */
  readonly lost: number;
}

const batchSchema = object({ kind: literal('batch'), messages: list(unknown(), 2 * most.waiting), lost: count });

/**
 * Reads what comes from the frame. It runs foreign code: what is not a message is left out, and does no harm to those
 * beside it. Nothing is thrown.
 */
export function readBatch(foreign: unknown): { readonly messages: readonly FromKernel[]; readonly lost: number } {
  const batch = safeParse(batchSchema, foreign);
  if (!batch.success) return { messages: [], lost: 0 };
  const messages = batch.output.messages.flatMap((message) => {
    const { success, output } = safeParse(messageSchema, message);
    return success ? [output] : [];
  });
  return { messages, lost: batch.output.lost };
}
