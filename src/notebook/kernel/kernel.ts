import type { Level } from '../limits.ts';
import type { ToKernel } from '../protocol.ts';
import { createLibrary, type Library, type Load } from './library.ts';
import { framesOf, stackOf } from './places.ts';
import { Section, type Send } from './section.ts';
import { printed } from './shown-of.ts';
import type { LiveCell } from './cell.ts';

/** What a kernel needs of its place. */
export interface KernelOptions {
  readonly send: Send;
  readonly load: Load;
  /** The names of the book's functions. */
  readonly bookNames: readonly string[];
}

/** Runs cells: a graph for each section, in which a cell runs again when what it depends on changes. */
export class Kernel {
  readonly #library: Library;
  readonly #send: Send;
  readonly #sections = new Map<string, Section>();
  #tensors: (() => number) | undefined;
  #counted = -1;

  constructor({ send, load, bookNames }: KernelOptions) {
    this.#send = (message) => {
      send(message);
      if (['done', 'wrong', 'show'].includes(message.kind)) this.#countTensors();
    };
    this.#library = createLibrary(async (name) => {
      const piece = await load(name);
      if (name === 'tf') this.#tensors = () => (piece as { memory(): { numTensors: number } }).memory().numTensors;
      return piece;
    }, bookNames);
  }

  hear(message: ToKernel): void {
    switch (message.kind) {
      case 'define':
        this.#library.retry();
        return this.#section(message.section).define(runOf(message), message.source, message.held);
      case 'remove':
        return this.#section(message.section).remove(message.cell);
      case 'input':
        return this.#section(message.section).cellOf(message)?.input(message.at, message.value);
      case 'width':
        return this.#library.setWidth(message.value);
      case 'beat':
        return this.#send({ kind: 'beat' });
    }
  }

  /** Prints for the cell whose code asks for it. Whether there is one. */
  print(level: Level, values: readonly unknown[]): boolean {
    return this.#printAt(new Error().stack, level, () => printed(values));
  }

  /** Reports an error that nobody caught, of a timer or a promise. Whether it came from a cell. */
  late(error: unknown): boolean {
    return this.#printAt(stackOf(error), 'error', () => String(error));
  }

  #printAt(stack: string | undefined, level: Level, text: () => string): boolean {
    for (const frame of framesOf(stack)) {
      const cell: LiveCell | undefined = this.#sections.get(frame.run.section)?.cellOf(frame.run);
      if (!cell) continue;
      cell.print(level, text(), frame);
      return true;
    }
    return false;
  }

  #section(id: string): Section {
    const known = this.#sections.get(id);
    if (known) return known;
    const section = new Section(this.#library.module(), this.#send);
    this.#sections.set(id, section);
    return section;
  }

  #countTensors(): void {
    const count = this.#tensors?.();
    if (count === undefined || count === this.#counted) return;
    this.#counted = count;
    this.#send({ kind: 'tensors', count });
  }
}

const runOf = ({ section, cell, version }: ToKernel & { kind: 'define' }) => ({ section, cell, version });
