import { connect, type Connection } from './connection.ts';
import { afterMessage, afterStop, noOutput, type CellMessage, type Output, type StopReason } from './output.ts';
import type { FromKernel, ToKernel } from './protocol.ts';

/** How the kernel is: not yet there, there, forbidden by the host's policy, or out of reach. */
export type KernelState =
  | { readonly kind: 'starting' | 'ready' | 'refused' }
  /** It could not be fetched. `restart` tries again. */
  | { readonly kind: 'unreachable'; readonly message: string }
  /** It ended by itself again and again: nothing runs until `restart`. */
  | { readonly kind: 'given up' };

/** What a session tells the page. */
export interface SessionOptions {
  /** The address of the book's root: `import.meta.env.BASE_URL`. */
  readonly base: string;
  /** How wide charts are, in CSS pixels, unless their cell says otherwise. */
  readonly width?: number;
  /** The time that a run may take, in milliseconds. */
  readonly limit?: number;
  /** A cell's output is another. At most once for each batch of messages. */
  readonly onOutput: (section: string, cell: string, output: Output) => void;
  readonly onKernel?: (state: KernelState) => void;
  /** How many tensors are alive in the kernel. */
  readonly onTensors?: (count: number) => void;
}

export interface Definition {
  readonly section: string;
  readonly cell: string;
  readonly source: string;
}

/** Cells that run in a kernel of their own. */
export interface Session {
  /** Runs a cell, in place of what it was before. */
  define(definition: Definition): void;
  remove(section: string, cell: string): void;
  /** A control, the `at`-th that the cell shows, has another value. */
  input(section: string, cell: string, at: number, value: unknown): void;
  setWidth(width: number): void;
  /** Lets a running cell run past the time limit. */
  letRun(section: string, cell: string): void;
  /** Ends what runs; all other cells are run again in a new kernel. */
  stop(): void;
  /** The same after the kernel was out of reach or had ended; every cell is run again. */
  restart(): void;
  close(): void;
}

interface Known {
  readonly section: string;
  readonly cell: string;
  source: string;
  version: number;
  output: Output;
  /** When its code began to run, by the page's clock, if it runs. */
  since: number | undefined;
  /** Whether it was stopped, and waits to be run by the reader. */
  held: boolean;
  isLetRun: boolean;
}

const second = 1000;
/** How long a frame, and a kernel that runs nothing, may be silent. */
const silence = { frame: 4 * second, kernel: 6 * second };

/** Opens a kernel, which starts at once; cells defined before it is there run when it is. */
export function openSession(options: SessionOptions): Session {
  return new LiveSession(options);
}

class LiveSession implements Session {
  readonly #options: SessionOptions;
  readonly #limit: number;
  readonly #cells = new Map<string, Known>();
  readonly #connection: Connection;
  readonly #watch: ReturnType<typeof setInterval>;
  #width: number;
  readonly #toDefine: Known[] = [];
  #isReady = false;
  #heard = { frame: 0, kernel: 0 };
  /** How often the kernel ended by itself since the reader last ran a cell. */
  #ends = 0;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#limit = options.limit ?? 20 * second;
    this.#width = options.width ?? 640;
    this.#connection = connect(options.base, (messages) => this.#hear(messages));
    this.#watch = setInterval(() => this.#look(), second / 4);
    this.#start();
  }

  define({ section, cell, source }: Definition): void {
    const key = `${section}/${cell}`;
    const known = this.#cells.get(key);
    const next: Known = {
      ...{ section, cell, source, held: false, isLetRun: false, since: undefined },
      version: (known?.version ?? 0) + 1,
      output: { ...(known?.output ?? noOutput), state: 'pending' },
    };
    this.#ends = 0;
    // Last in the order, as the reader ran it last.
    this.#cells.delete(key);
    this.#cells.set(key, next);
    this.#tell(next);
    if (this.#isReady) this.#defineSoon(next);
  }

  remove(section: string, cell: string): void {
    this.#cells.delete(`${section}/${cell}`);
    this.#send({ kind: 'remove', section, cell });
  }

  input(section: string, cell: string, at: number, value: unknown): void {
    const version = this.#cells.get(`${section}/${cell}`)?.version;
    if (version !== undefined) this.#send({ kind: 'input', section, cell, version, at, value });
  }

  setWidth(width: number): void {
    this.#width = width;
    this.#send({ kind: 'width', value: width });
  }

  letRun(section: string, cell: string): void {
    const known = this.#cells.get(`${section}/${cell}`);
    if (known) known.isLetRun = true;
  }

  stop(): void {
    this.#end('asked');
  }

  restart(): void {
    this.#ends = 0;
    for (const known of this.#cells.values()) known.held = false;
    this.#start();
  }

  close(): void {
    clearInterval(this.#watch);
    this.#connection.close();
  }

  /** Starts a kernel in place of the last one, and defines all cells in it. */
  #start(): void {
    this.#isReady = false;
    this.#options.onKernel?.({ kind: 'starting' });
    this.#connection.start();
  }

  #ready(): void {
    this.#isReady = true;
    const now = performance.now();
    this.#heard = { frame: now, kernel: now };
    this.#options.onKernel?.({ kind: 'ready' });
    this.setWidth(this.#width);
    for (const known of this.#cells.values()) this.#defineSoon(known);
  }

  /** Cells defined at once go to the kernel from the last to the first: of those that can run, it begins with the newest. */
  #defineSoon(known: Known): void {
    if (this.#toDefine.push(known) > 1) return;
    queueMicrotask(() => {
      for (const { section, cell, source, version, held } of this.#toDefine.splice(0).reverse())
        this.#send({ kind: 'define', section, cell, source, version, held });
    });
  }

  #send(message: ToKernel): void {
    if (this.#isReady) this.#connection.send(message);
  }

  #hear(messages: readonly FromKernel[]): void {
    const changed = new Set<Known>();
    for (const message of messages) {
      if (!('section' in message)) this.#hearKernel(message);
      else {
        const known = this.#hearCell(message);
        if (known) changed.add(known);
      }
    }
    for (const known of changed) this.#tell(known);
  }

  #hearKernel(message: Exclude<FromKernel, CellMessage>): void {
    const now = performance.now();
    switch (message.kind) {
      case 'ready':
        return this.#ready();
      case 'refused':
        return this.#options.onKernel?.({ kind: 'refused' });
      case 'dead':
        return this.#options.onKernel?.({ kind: 'unreachable', message: message.message });
      case 'tensors':
        return this.#options.onTensors?.(message.count);
      case 'pong':
        this.#heard.frame = now;
        return;
      case 'beat':
        this.#heard.kernel = now;
    }
  }

  #hearCell(message: CellMessage): Known | undefined {
    const known = this.#cells.get(`${message.section}/${message.cell}`);
    if (known?.version !== message.version) return undefined;
    // A stopped cell is known to the new kernel by its names alone; what it showed stays.
    if (known.held && message.kind !== 'compiled') return undefined;
    known.output = afterMessage(known.output, message);
    if (message.kind === 'running') known.since = performance.now();
    if (message.kind === 'ended' || known.output.state !== 'running') known.since = undefined;
    return known;
  }

  #tell({ section, cell, output }: Known): void {
    this.#options.onOutput(section, cell, output);
  }

  /** Looks, four times a second, whether a run takes too long, the frame lives and the kernel answers. */
  #look(): void {
    if (!this.#isReady) return;
    this.#connection.ping();
    this.#send({ kind: 'beat' });
    const now = performance.now();
    const running = [...this.#cells.values()].filter(({ since }) => since !== undefined);
    if (now - this.#heard.frame > silence.frame) return this.#endedByItself('memory');
    if (running.some(({ since, isLetRun }) => !isLetRun && now - since! > this.#limit)) return this.#end('time');
    if (running.length === 0 && now - this.#heard.kernel > silence.kernel) this.#endedByItself('deaf');
  }

  #endedByItself(why: StopReason): void {
    if (++this.#ends <= 2) return this.#end(why);
    this.#isReady = false;
    this.#options.onKernel?.({ kind: 'given up' });
  }

  /** Ends the kernel and starts another. What had not run to its end is not run again. */
  #end(why: StopReason): void {
    for (const known of this.#blamed(why)) {
      known.held = true;
      known.since = undefined;
      known.output = afterStop(known.output, why);
      this.#tell(known);
    }
    this.#start();
  }

  /** The cells whose code runs; if none does, those whose generators may; and if the kernel ended by itself, the newest. */
  #blamed(why: StopReason): readonly Known[] {
    const cells = [...this.#cells.values()].filter(({ held }) => !held);
    const running = cells.filter(({ since }) => since !== undefined);
    if (running.length > 0) return running;
    const showing = cells.filter(({ output }) => output.state === 'running');
    return showing.length > 0 || why === 'asked' ? showing : cells.slice(-1);
  }
}
