import type { FromKernel, Run } from '../protocol.ts';
import { most, type Level } from '../limits.ts';
import { showLast, type Compiled } from './compile.ts';
import { isGenerator, watched } from './generators.ts';
import { Input, isOfInput } from './inputs.ts';
import type { Place } from './places.ts';
import type { Send } from './section.ts';
import { shownOf } from './shown-of.ts';

type Said = FromKernel extends infer Message ? (Message extends Run ? Omit<Message, keyof Run> : never) : never;

/** What every cell has of its own. */
const ownNames = new Set(['display', 'view', showLast]);

const milliseconds = 200;

/** What one version of a cell says to the page, run by run. */
export class Output {
  readonly #run: Run;
  #send: Send;
  #isStale = true;
  #sent = { prints: 0, shown: 0 };
  #unsent = { prints: 0, shown: 0 };
  #told = 0;
  /** The generators of this run that go on. */
  #following = new Set<unknown>();
  inputs: Input<unknown>[] = [];

  constructor(run: Run, send: Send) {
    this.#run = run;
    this.#send = send;
  }

  /** Nothing is said from now on. */
  end(): void {
    this.#send = () => {};
  }

  compiled({ inputs, outputs }: Compiled): void {
    this.#say({ kind: 'compiled', inputs: inputs.filter((name) => !ownNames.has(name)), outputs: [...outputs] });
  }

  /** A run is to come. What the last one showed stays until this one says something. */
  begin(): void {
    this.#isStale = true;
    this.#sent = { prints: 0, shown: 0 };
    this.#unsent = { prints: 0, shown: 0 };
    this.#following = new Set();
    this.#say({ kind: 'pending' });
  }

  running(): void {
    this.#say({ kind: 'running' });
  }

  /** A value; if it is a generator, the run is done when that is. */
  follow(value: unknown): unknown {
    if (!isGenerator(value) || isOfInput(value)) return value;
    const following = this.#following;
    following.add(value);
    return watched(value, () => {
      following.delete(value);
      if (following === this.#following) this.done();
    });
  }

  followEach(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, this.follow(value)]));
  }

  /** Its code has come to its end: if the kernel hangs now, it is not this cell's doing, unless a generator goes on. */
  ended(): void {
    this.#say({ kind: 'ended', goesOn: this.#following.size > 0 });
  }

  show(value: unknown): void {
    const input = value instanceof Input ? value : undefined;
    const shown = input
      ? ({ as: 'input', at: this.#isStale ? 0 : this.inputs.length, control: input.control } as const)
      : shownOf(value);
    if (this.#isStale) this.#clear();
    if (this.#sent.shown === most.shown) return this.#leaveOut('shown');
    this.#sent.shown++;
    if (input) this.inputs.push(input);
    this.#say({ kind: 'show', shown });
  }

  /** Shows a value in place of whatever this run has shown: a generator's newest. */
  replace(value: unknown): void {
    this.#isStale = true;
    this.#sent.shown = 0;
    if (value !== undefined) this.show(value);
  }

  print(level: Level, text: string, place: Place | undefined): void {
    if (this.#sent.prints === most.prints) return this.#leaveOut('prints');
    this.#sent.prints++;
    this.#say({ kind: 'print', level, text, ...orNull(place) });
  }

  /** All is shown, unless a generator goes on. */
  done(): void {
    this.#close();
    if (this.#following.size === 0) this.#say({ kind: 'done' });
  }

  wrong(error: unknown, place: Place | undefined): void {
    this.#close();
    const { name, message } = nameAndMessage(error);
    this.#say({ kind: 'wrong', name, message, ...orNull(place) });
  }

  waits(name: string, from: string): void {
    this.#close();
    this.#say({ kind: 'waits', name, from });
  }

  twice(name: string, cells: readonly string[], place: Place | undefined): void {
    this.#close();
    this.#say({ kind: 'twice', name, cells: [...cells], ...orNull(place) });
  }

  circle(cells: readonly string[]): void {
    this.#close();
    this.#say({ kind: 'circle', cells: [...cells] });
  }

  #close(): void {
    if (this.#isStale) this.#clear();
    if (this.#unsent.prints + this.#unsent.shown > 0) this.#tellUnsent();
  }

  #clear(): void {
    this.#isStale = false;
    this.inputs = [];
    this.#say({ kind: 'clear' });
  }

  /** A flood is counted, and the count told now and then: an endless loop never comes to its end. */
  #leaveOut(what: 'prints' | 'shown'): void {
    this.#unsent[what]++;
    if (performance.now() - this.#told > milliseconds) this.#tellUnsent();
  }

  #tellUnsent(): void {
    this.#told = performance.now();
    this.#say({ kind: 'unsent', ...this.#unsent });
  }

  #say(said: Said): void {
    this.#send({ ...this.#run, ...said } as FromKernel);
  }
}

const orNull = (place: Place | undefined): { line: number | null; column: number | null } =>
  place ? { line: place.line, column: place.column } : { line: null, column: null };

/** What can be said of whatever was thrown. */
function nameAndMessage(error: unknown): { readonly name: string; readonly message: string } {
  const thrown = typeof error === 'object' && error !== null ? (error as Record<string, unknown>) : { message: error };
  const name = typeof thrown.name === 'string' ? thrown.name : 'Error';
  const message = typeof thrown.message === 'string' ? thrown.message : String(thrown.message);
  return { name: name.slice(0, 200), message: message.slice(0, most.text) };
}
