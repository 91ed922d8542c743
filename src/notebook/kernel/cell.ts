import { RuntimeError, type Module, type Variable } from '@observablehq/runtime';
import type { Level } from '../limits.ts';
import type { Run } from '../protocol.ts';
import { compile, showLast, type Compiled } from './compile.ts';
import { Input } from './inputs.ts';
import { Output } from './output.ts';
import { definitionOf, firstUse, Unreadable } from './parse.ts';
import { addressOf, framesOf, stackOf, type Place } from './places.ts';
import type { Section, Send } from './section.ts';

/** One version of a cell: its variables in the section's graph, and what they say. */
export class LiveCell {
  readonly run: Run;
  readonly #source: string;
  readonly #held: boolean;
  readonly #section: Section;
  readonly #output: Output;
  readonly #compiled: Compiled | undefined;
  #variables: readonly Variable[] = [];
  /** Grows whenever variables are dropped: a dropped one is computed once more, which nobody should hear. */
  #attempt = 0;
  #state: 'new' | 'started' | 'clashes' | 'ended' = 'new';
  #clash = '';

  constructor(run: Run, source: string, held: boolean, section: Section, send: Send) {
    this.run = run;
    this.#source = source;
    this.#held = held;
    this.#section = section;
    this.#output = new Output(run, send);
    this.#compiled = this.#compile();
  }

  get inputs(): readonly string[] {
    return this.#compiled?.inputs ?? [];
  }

  get outputs(): readonly string[] {
    return this.#compiled?.outputs ?? [];
  }

  /** Runs, if it has not: after what it depends on, and again whenever that changes. */
  start(module: Module): void {
    if (this.#held || !this.#compiled || this.#state === 'started') return;
    this.#state = 'started';
    this.#variables = this.#define(module, this.#compiled);
  }

  /** Does not run: other cells define one of its names, too. */
  clash(name: string, cells: readonly string[]): void {
    const clash = [name, ...cells].join();
    if (this.#state === 'clashes' && this.#clash === clash) return;
    this.#drop();
    this.#state = 'clashes';
    this.#clash = clash;
    this.#output.begin();
    this.#output.twice(name, cells, definitionOf(this.#source, name));
  }

  /** What still comes of it is not heard. */
  end(): void {
    this.#output.end();
    this.#drop();
    this.#state = 'ended';
  }

  input(at: number, value: unknown): void {
    this.#output.inputs[at]?.set(value);
  }

  print(level: Level, text: string, evaluated: Place): void {
    this.#output.print(level, text, this.#compiled?.placeOf(evaluated));
  }

  #drop(): void {
    this.#attempt++;
    for (const variable of this.#variables) variable.delete();
    this.#variables = [];
  }

  #compile(): Compiled | undefined {
    try {
      const compiled = compile(this.#source);
      this.#output.compiled(compiled);
      return compiled;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.#output.begin();
      this.#output.wrong(error, error.place);
      return undefined;
    }
  }

  #define(module: Module, { inputs, outputs, body, showsValue }: Compiled): Variable[] {
    const output = this.#output;
    let definition: (...values: unknown[]) => unknown;
    try {
      definition = evaluated(body, this.run);
    } catch (error) {
      output.begin();
      this.#fail(error);
      return [];
    }
    const attempt = this.#attempt;
    const heard =
      <Heard extends unknown[]>(hear: (...heard: Heard) => void) =>
      (...heard: Heard): void => {
        if (attempt === this.#attempt) hear(...heard);
      };
    const observer = {
      pending: heard(() => output.begin()),
      fulfilled: heard((value: unknown) => this.#fulfil(value, showsValue)),
      rejected: heard((error: unknown) => this.#fail(error)),
    };
    const display = (value: unknown): unknown => {
      output.show(value);
      return value;
    };
    const shadow = {
      display: () => display,
      view: () => (value: unknown) => {
        if (!(value instanceof Input)) throw new TypeError('view needs an input, such as view(Inputs.range([0, 1])).');
        display(value);
        return value.values();
      },
      [showLast]: () => (value: unknown) => {
        if (value !== undefined) display(value);
      },
    };
    const ended = (value: unknown): unknown => {
      const followed = outputs.length > 0 ? output.followEach(value as Record<string, unknown>) : output.follow(value);
      output.ended();
      return followed;
    };
    const run = (...values: unknown[]): unknown => {
      output.running();
      const value = definition(...values);
      return value instanceof Promise ? value.then(ended) : ended(value);
    };
    const name = outputs.length > 0 ? `cell ${this.run.cell}` : null;
    const whole = module.variable(observer, { shadow }).define(name, inputs, run);
    // A promise that a cell declares and nobody reads would fail in silence.
    const promised = {
      rejected: heard((error: unknown) => {
        if (!(error instanceof RuntimeError)) this.#fail(error);
      }),
    };
    const parts = outputs.map((output) =>
      module.variable(promised).define(output, [name!], (all: Record<string, unknown>) => all[output]),
    );
    return [whole, ...parts];
  }

  #fulfil(value: unknown, showsValue: boolean): void {
    try {
      if (showsValue) this.#output.replace(value);
      this.#output.done();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    const own = framesOf(stackOf(error)).find(({ run }) => addressOf(run) === addressOf(this.run));
    if (own || !(error instanceof RuntimeError)) return this.#output.wrong(error, own && this.#compiled?.placeOf(own));
    if (error.input === undefined) return this.#output.circle(this.#section.circleOf(this));
    const from = this.#section.definerOf(error.input);
    if (from) return this.#output.waits(error.input, from.run.cell);
    const isMissing = error.message === `${error.input} is not defined`;
    const { message } = error;
    this.#output.wrong({ name: isMissing ? 'ReferenceError' : 'Error', message }, firstUse(this.#source, error.input));
  }
}

/** The function that a body is the text of. In a stack its places say which cell it is. */
const evaluated = (body: string, run: Run): ((...values: unknown[]) => unknown) =>
  (0, eval)(`'use strict';${body}\n//# sourceURL=${addressOf(run)}`) as (...values: unknown[]) => unknown;
