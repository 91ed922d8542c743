import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { createFetched } from '../../../kit/work/fetched.ts';
import { noOutput, type Output } from '../../output.ts';
import type { Definition, KernelState, Session, SessionOptions } from '../../session.ts';
import { keyOf, type Place } from './places.ts';

/** What opens a kernel: `session.ts`, fetched when something is first run. */
export interface Engine {
  openSession(options: SessionOptions): Session;
}

/** What runs, has run and came of it. */
export interface Runs {
  /** Undefined until something is run. */
  readonly kernel: ReadonlySignal<KernelState | undefined>;
  readonly tensors: ReadonlySignal<number>;
  /** Whether anything runs, or waits to. */
  readonly isBusy: ReadonlySignal<boolean>;
  /** The cell that ran to its end last. */
  readonly lastDone: ReadonlySignal<Place | undefined>;
  /** Undefined until the cell is run. */
  outputOf(place: Place): ReadonlySignal<Output | undefined>;
  /** The code that was run; undefined where none was. */
  ranOf(place: Place): ReadonlySignal<string | undefined>;
  /** Starts the kernel, since something is likely to be run. */
  prepare(): void;
  run(definitions: readonly Definition[]): void;
  /** Lets a cell that ran into the time limit run once more, without one. */
  letRun(definition: Definition): void;
  input(place: Place, at: number, value: unknown): void;
  forget(place: Place): void;
  setWidth(width: number): void;
  stop(): void;
  /** Tries again after the kernel was out of reach. */
  restart(): void;
  close(): void;
}

const notFetched = 'What runs the code could not be loaded. See whether you are online, then try again.';

/** `fetchEngine` rejects where the network is lost; `base` is the address of the book's root. */
export function createRuns(fetchEngine: () => Promise<Engine>, base: string): Runs {
  const engine = createFetched(fetchEngine);
  const kernel = signal<KernelState | undefined>(undefined);
  const tensors = signal(0);
  const lastDone = signal<Place | undefined>(undefined);
  const isBusy = signal(false);
  const busy = new Set<string>();
  const outputs = new Map<string, Signal<Output | undefined>>();
  const ran = new Map<string, Signal<string | undefined>>();
  const waiting: ((session: Session) => void)[] = [];
  let session: Session | undefined;
  let width: number | undefined;
  let isClosed = false;

  const of = <T>(map: Map<string, Signal<T | undefined>>, place: Place): Signal<T | undefined> => {
    const known = map.get(keyOf(place)) ?? signal<T | undefined>(undefined);
    map.set(keyOf(place), known);
    return known;
  };

  const show = (place: Place, output: Output): void => {
    of(outputs, place).value = output;
    if (output.state === 'done') busy.delete(keyOf(place));
    else busy.add(keyOf(place));
    isBusy.value = busy.size > 0;
  };
  const hear = (section: string, cell: string, output: Output): void => {
    show({ section, cell }, output);
    if (output.state === 'done') lastDone.value = { section, cell };
  };

  async function open(): Promise<void> {
    await engine.load();
    const fetched = engine.value.peek();
    if (isClosed) return;
    if (fetched === null) {
      kernel.value = { kind: 'unreachable', message: notFetched };
      return;
    }
    session ??= fetched.openSession({
      base,
      ...(width === undefined ? {} : { width }),
      onOutput: hear,
      onKernel: (state) => {
        kernel.value = state;
      },
      onTensors: (count) => {
        tensors.value = count;
      },
    });
    for (const job of waiting.splice(0)) job(session);
  }

  const soon = (job: (session: Session) => void): void => {
    waiting.push(job);
    void open();
  };

  const begin = (definition: Definition): void => {
    show(definition, { ...(of(outputs, definition).peek() ?? noOutput), state: 'pending' });
    of(ran, definition).value = definition.source;
  };

  return {
    kernel,
    tensors,
    isBusy,
    lastDone,
    outputOf: (place) => of(outputs, place),
    ranOf: (place) => of(ran, place),
    prepare: () => {
      if (session === undefined) void engine.prepare().then(() => (engine.value.peek() === null ? undefined : open()));
    },
    run(definitions) {
      definitions.forEach(begin);
      soon((opened) => definitions.forEach((definition) => opened.define(definition)));
    },
    letRun(definition) {
      begin(definition);
      soon((opened) => {
        opened.define(definition);
        opened.letRun(definition.section, definition.cell);
      });
    },
    input: ({ section, cell }, at, value) => session?.input(section, cell, at, value),
    forget(place) {
      outputs.delete(keyOf(place));
      ran.delete(keyOf(place));
      busy.delete(keyOf(place));
      isBusy.value = busy.size > 0;
      session?.remove(place.section, place.cell);
    },
    setWidth(next) {
      width = next;
      session?.setWidth(next);
    },
    stop: () => session?.stop(),
    restart() {
      if (session === undefined) void open();
      else session.restart();
    },
    close() {
      isClosed = true;
      session?.close();
    },
  };
}
