import { transpileJavaScript } from '@observablehq/notebook-kit';
import * as Plot from '@observablehq/plot';
import { Runtime, type Definition } from '@observablehq/runtime';
import * as book from '../../../src/notebook/book.ts';
import type { Cell, Section } from '../../../src/notebook/document.ts';
import { Inputs, type Input } from '../../../src/notebook/kernel/inputs.ts';
import { plotAt } from '../../../src/notebook/kernel/pieces/plot-at.ts';
import { loadTensorFlow } from '../../../src/tensor/index.ts';

/** What the cells of a section came to. */
export interface Ran {
  /** What the cells declare, by its name. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What they show, by the cell that shows it. */
  readonly shown: Readonly<Record<string, readonly unknown[]>>;
}

/** What the page's notebook has in scope beside the book, in its plainest form: a table is its rows. */
const beside = {
  table: (rows: readonly object[]) => rows,
  pixels: (values: { dataSync(): Float32Array }) => values.dataSync(),
  tex: String.raw,
  Inputs,
  Plot: plotAt(Plot, 640),
  width: 640,
};

type Outputs = Readonly<Record<string, unknown>>;
const ranBefore = new Map<string, { readonly given: readonly unknown[]; readonly outputs: Outputs }[]>();

/** What a cell comes to, which is computed once for the sections that begin with the same code: it is the same again. */
function once(source: string, run: (...given: unknown[]) => Outputs): typeof run {
  const runs = ranBefore.get(source) ?? [];
  ranBefore.set(source, runs);
  return (...given) => {
    const known = runs.find((before) => before.given.every((value, at) => value === given[at]));
    if (known) return known.outputs;
    const outputs = run(...given);
    runs.push({ given, outputs });
    return outputs;
  };
}

/** The book's functions with those that take long computing once what they are asked twice. */
const remembering = { ...book };
for (const name of ['bestEncoding', 'gradientMoments', 'iwaeCurve'] as const) {
  const answers = new Map<string, unknown>();
  const compute = book[name] as (...given: unknown[]) => unknown;
  const answer = (...given: unknown[]): unknown => {
    const asked = JSON.stringify(given);
    if (!answers.has(asked)) answers.set(asked, compute(...given));
    return answers.get(asked);
  };
  Object.assign(remembering, { [name]: answer });
}

/** The names in the cells of a section that neither a cell declares nor the notebook has in scope. */
export function unknownNames({ cells }: Section): string[] {
  const compiled = cells.filter(({ kind }) => kind === 'code').map(({ source }) => transpileJavaScript(source));
  const known = new Set([...Object.keys(book), ...Object.keys(beside), 'tf', 'display', 'view']);
  for (const { outputs = [] } of compiled) for (const name of outputs) known.add(name);
  return compiled.flatMap(({ inputs = [] }) => inputs.filter((name) => !known.has(name)));
}

const isBeginning = ({ id }: Cell): boolean => id === 'start' || id.startsWith('from-');

/** Runs the cells of a section as the page does: compiled by Notebook Kit, each as soon as what it names is there. */
export async function runSection({ cells }: Section): Promise<Ran> {
  const tf = await loadTensorFlow();
  const scope = Object.entries({ ...remembering, ...beside, tf }).map(([name, value]) => [name, () => value] as const);
  const runtime = new Runtime(Object.fromEntries(scope));
  const main = runtime.module();
  const run = async (cell: Cell): Promise<readonly [Cell, Outputs, readonly unknown[]]> => {
    const { body, inputs = [], outputs = [], autodisplay } = transpileJavaScript(cell.source);
    const compiled = (0, eval)(body) as (...given: unknown[]) => Outputs;
    const shown: unknown[] = [];
    const found = await new Promise<unknown>((fulfilled, rejected) => {
      const display = (value: unknown): number => shown.push(value);
      const shadow = { view: () => (made: Input<unknown>) => made.value, display: () => display };
      main
        .variable(
          { fulfilled, rejected: (error) => rejected(new Error(`${cell.id}: ${String(error)}`)) },
          { shadow: shadow as Readonly<Record<string, Definition>> },
        )
        .define(`cell ${cell.id}`, inputs, isBeginning(cell) ? once(cell.source, compiled) : compiled);
      for (const name of outputs) main.variable().define(name, [`cell ${cell.id}`], (all: Outputs) => all[name]);
    });
    if (autodisplay) shown.push(found);
    return [cell, outputs.length > 0 ? (found as Outputs) : {}, shown];
  };
  try {
    const ran = await Promise.all(cells.filter(({ kind }) => kind === 'code').map(run));
    return {
      values: Object.assign({}, ...ran.map(([, outputs]) => outputs)) as Outputs,
      shown: Object.fromEntries(ran.map(([{ id }, , shown]) => [id, shown])),
    };
  } finally {
    runtime.dispose();
  }
}
