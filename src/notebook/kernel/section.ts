import type { Module } from '@observablehq/runtime';
import type { FromKernel, Run } from '../protocol.ts';
import { LiveCell } from './cell.ts';

export type Send = (message: FromKernel) => void;

/** Cells that see each other's names. */
export class Section {
  readonly #module: Module;
  readonly #send: Send;
  readonly #cells = new Map<string, LiveCell>();

  constructor(module: Module, send: Send) {
    this.#module = module;
    this.#send = send;
  }

  /** The cell's newest version, if that is the one. */
  cellOf({ cell, version }: Run): LiveCell | undefined {
    const live = this.#cells.get(cell);
    return live?.run.version === version ? live : undefined;
  }

  define(run: Run, source: string, held: boolean): void {
    this.#cells.get(run.cell)?.end();
    this.#cells.set(run.cell, new LiveCell(run, source, held, this, this.#send));
    this.#settle();
  }

  remove(cell: string): void {
    this.#cells.get(cell)?.end();
    this.#cells.delete(cell);
    this.#settle();
  }

  /** The cell that defines a name. */
  definerOf(name: string): LiveCell | undefined {
    return [...this.#cells.values()].find(({ outputs }) => outputs.includes(name));
  }

  /** Cells that depend on each other, this one first, if it is one of them. */
  circleOf(cell: LiveCell): readonly string[] {
    const follow = (path: readonly LiveCell[]): readonly LiveCell[] | undefined => {
      for (const name of path.at(-1)!.inputs) {
        const next = this.definerOf(name);
        if (next === cell) return path;
        const circle = next && !path.includes(next) ? follow([...path, next]) : undefined;
        if (circle) return circle;
      }
      return undefined;
    };
    return (follow([cell]) ?? [cell]).map(({ run }) => run.cell);
  }

  /** Two cells that define one name are told so, and run again once they no longer do. */
  #settle(): void {
    for (const cell of this.#cells.values()) {
      const name = cell.outputs.find((output) => this.#definersOf(output).length > 1);
      if (name === undefined) cell.start(this.#module);
      else
        cell.clash(
          name,
          this.#definersOf(name).filter((id) => id !== cell.run.cell),
        );
    }
  }

  #definersOf(name: string): readonly string[] {
    return [...this.#cells.values()].filter(({ outputs }) => outputs.includes(name)).map(({ run }) => run.cell);
  }
}
