import { Kernel } from '../../../src/notebook/kernel/kernel.ts';
import type { Load } from '../../../src/notebook/kernel/library.ts';
import { afterMessage, noOutput, type CellMessage, type Output } from '../../../src/notebook/output.ts';
import { readBatch, type FromKernel } from '../../../src/notebook/protocol.ts';
import type { Shown } from '../../../src/notebook/shown.ts';

/** The pieces as a page would fetch them, without the bundles. */
export const load: Load = async (name) => {
  if (name === 'tf') return (await import('../../../src/tensor/methods.ts')).loadWithMethods();
  if (name === 'book') return import('../../../src/math/index.ts');
  const { plotAt } = await import('../../../src/notebook/kernel/pieces/plot-at.ts');
  const Plot = await import('@observablehq/plot');
  return { at: (width: number) => plotAt(Plot, width) };
};

/** A kernel in this process: what its cells came to, read as the page reads it. */
export class Cells {
  readonly outputs: Record<string, Output> = {};
  readonly said: FromKernel[] = [];
  readonly kernel: Kernel;
  readonly #versions: Record<string, number> = {};

  constructor(loading: Load = load, bookNames: readonly string[] = ['normal', 'kl', 'randomSource']) {
    this.kernel = new Kernel({
      send: (message) => this.#hear(message),
      load: loading,
      bookNames,
    });
  }

  #hear(message: FromKernel): void {
    // As it crosses: a value that cannot be cloned, or that the page would not read, is an error.
    const [read] = readBatch({ kind: 'batch', messages: [structuredClone(message)], lost: 0 }).messages;
    if (!read) throw new Error(`The page cannot read ${JSON.stringify(message)}.`);
    this.said.push(read);
    if ('section' in read) this.#hearCell(read);
  }

  #hearCell(message: CellMessage): void {
    const known = this.outputs[message.cell] ?? noOutput;
    if (message.version === this.#versions[message.cell]) this.outputs[message.cell] = afterMessage(known, message);
  }

  define(cell: string, source: string, { section = 's', held = false } = {}): void {
    const version = (this.#versions[cell] ?? 0) + 1;
    this.#versions[cell] = version;
    this.outputs[cell] = { ...(this.outputs[cell] ?? noOutput), state: 'pending' };
    this.kernel.hear({ kind: 'define', section, cell, version, source, held });
  }

  /** Defines cells, and waits until all have run. */
  async run(cells: Readonly<Record<string, string>>): Promise<Record<string, Output>> {
    for (const [cell, source] of Object.entries(cells)) this.define(cell, source);
    return this.settled();
  }

  async settled(): Promise<Record<string, Output>> {
    // A cell runs a frame after its definition, and its dependants in the same one.
    for (let quiet = 0; quiet < 4;) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      quiet = Object.values(this.outputs).every(({ state }) => state === 'done') ? quiet + 1 : 0;
    }
    return this.outputs;
  }

  remove(cell: string): void {
    Reflect.deleteProperty(this.outputs, cell);
    this.kernel.hear({ kind: 'remove', section: 's', cell });
  }

  input(cell: string, at: number, value: unknown): void {
    this.kernel.hear({ kind: 'input', section: 's', cell, version: this.#versions[cell]!, at, value });
  }

  /** How often each cell has run, as `a1 b2`. */
  get runs(): string {
    return Object.entries(this.outputs)
      .map(([cell, { runs }]) => `${cell}${runs}`)
      .join(' ');
  }

  /** What a cell shows, where that is plain: `42`, `{a: 1}`. */
  text(cell: string): string {
    return this.outputs[cell]!.shown.map(textOf).join(' | ');
  }
}

const textOf = (shown: Shown): string => {
  if (shown.as === 'value') return shown.value.text;
  if (shown.as === 'drawing') return JSON.stringify(shown.tree);
  if (shown.as === 'tensor') return `${shown.dtype} [${shown.shape.join(', ')}] ${shown.text}`;
  return JSON.stringify(shown);
};
