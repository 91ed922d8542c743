import { connect, type Connection } from './connection.ts';
import { afterMessage, afterStop, noOutput, type CellMessage, type Output, type StopReason } from './output.ts';
import type { FromKernel, ToKernel } from './protocol.ts';

/** How the kernel is: not yet there, there, forbidden by the host's policy, or out of reach. */
export type KernelState =
  | { readonly kind: 'starting' | 'ready' | 'refused' }
  /** It could not be fetched, or is not let into the page. `restart` tries again. */
  | { readonly kind: 'unreachable'; readonly message: string }
  /** It ended by itself again and again: nothing runs until `restart`. */
  | { readonly kind: 'given up' };

/** What a session tells the page. */
export interface SessionOptions {
  /** The address of the book's root: `import.meta.env.BASE_URL`. */
  readonly base: string;
  /** How wide charts are, in CSS pixels, unless their cell says otherwise. */
  readonly width?: number;
  /** The time that a run may take, in seconds. */
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
  /** At which look its code began to run, if it runs. */
  since: number | undefined;
  /** Whether a generator of its goes on. */
  goesOn: boolean;
  /** Whether it was stopped, and waits to be run by the reader. */
  held: boolean;
  isLetRun: boolean;
}

/** The page looks at its kernel so often, and counts time in looks: those of a page that sleeps are few. */
const looksPerSecond = 4;
/** How many seconds a frame, a kernel that runs nothing, one that runs something new, and one that starts may be silent. */
const silence = { frame: 4, kernel: 6, redefined: 1, start: 30 };

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
  #state: KernelState['kind'] = 'starting';
  #looks = 0;
  /** At which looks this kernel was started, the frame and the kernel last answered, and the kernel last said anything. */
  #heard = { start: 0, frame: 0, beat: 0, kernel: 0 };
  /** How often the kernel ended by itself since the reader last ran a cell. */
  #ends = 0;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#limit = options.limit ?? 20;
    this.#width = options.width ?? 640;
    this.#connection = connect(options.base, (messages) => this.#hear(messages));
    this.#watch = setInterval(() => this.#look(), 1000 / looksPerSecond);
    this.#start();
  }

  define({ section, cell, source }: Definition): void {
    const key = `${section}/${cell}`;
    const known = this.#cells.get(key);
    const next: Known = {
      ...{ section, cell, source, held: false, isLetRun: false, since: undefined, goesOn: false },
      version: (known?.version ?? 0) + 1,
      output: { ...(known?.output ?? noOutput), state: 'pending' },
    };
    this.#ends = 0;
    // Last in the order, as the reader ran it last.
    this.#cells.delete(key);
    this.#cells.set(key, next);
    this.#tell(next);
    if (known && this.#hangs(known)) this.#start();
    else if (this.#state === 'ready') this.#defineSoon(next);
  }

  remove(section: string, cell: string): void {
    const known = this.#cells.get(`${section}/${cell}`);
    this.#cells.delete(`${section}/${cell}`);
    if (known && this.#hangs(known)) this.#start();
    else this.#send({ kind: 'remove', section, cell });
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
    for (const known of this.#cells.values()) Object.assign(known, { since: undefined, goesOn: false });
    this.#heard.start = this.#looks;
    this.#become({ kind: 'starting' });
    this.#connection.start();
  }

  #ready(): void {
    this.#heard = { ...this.#heard, frame: this.#looks, beat: this.#looks, kernel: this.#looks };
    this.#become({ kind: 'ready' });
    this.setWidth(this.#width);
    for (const known of this.#cells.values()) this.#defineSoon(known);
  }

  /** Cells defined at once go to the kernel from the last to the first: it runs first what it hears last. */
  #defineSoon(known: Known): void {
    if (this.#toDefine.push(known) > 1) return;
    queueMicrotask(() => {
      for (const { section, cell, source, version, held } of this.#toDefine.splice(0).reverse())
        this.#send({ kind: 'define', section, cell, source, version, held });
    });
  }

  #send(message: ToKernel): void {
    if (this.#state === 'ready') this.#connection.send(message);
  }

  #hear(messages: readonly FromKernel[]): void {
    if (messages.some(({ kind }) => kind !== 'pong')) this.#heard.kernel = this.#looks;
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
    switch (message.kind) {
      case 'ready':
        return this.#ready();
      case 'refused':
        return this.#become({ kind: 'refused' });
      case 'dead':
        return this.#become({ kind: 'unreachable', message: message.message });
      case 'tensors':
        return this.#options.onTensors?.(message.count);
      case 'pong':
        this.#heard.frame = this.#looks;
        return;
      case 'beat':
        this.#heard.beat = this.#looks;
    }
  }

  #hearCell(message: CellMessage): Known | undefined {
    const known = this.#cells.get(`${message.section}/${message.cell}`);
    if (known?.version !== message.version) return undefined;
    // A stopped cell is known to the new kernel by its names alone; what it showed stays.
    if (known.held && message.kind !== 'compiled') return undefined;
    known.output = afterMessage(known.output, message);
    if (message.kind === 'running') known.since = this.#looks;
    if (message.kind === 'ended' || known.output.state !== 'running') known.since = undefined;
    known.goesOn = known.output.state === 'running' && (message.kind === 'ended' ? message.goesOn : known.goesOn);
    return known;
  }

  #become(state: KernelState): void {
    this.#state = state.kind;
    this.#options.onKernel?.(state);
  }

  #tell({ section, cell, output }: Known): void {
    this.#options.onOutput(section, cell, output);
  }

  /** Looks whether a run takes too long, the frame lives and the kernel answers. */
  #look(): void {
    this.#looks++;
    if (this.#state !== 'ready') return this.#lookAtStart();
    this.#connection.ping();
    this.#send({ kind: 'beat' });
    const busy = [...this.#cells.values()].filter(({ output }) => output.state === 'running');
    const isLate = busy.some(({ since, isLetRun }) => !isLetRun && this.#isLonger(since, this.#limit));
    const { frame, kernel } = this.#heard;
    if (this.#isLonger(frame, silence.frame)) this.#endedByItself('memory');
    else if (isLate) this.#end('time');
    else if (busy.length === 0 && this.#isLonger(kernel, silence.kernel)) this.#endedByItself('deaf');
    else if (!busy.some(({ isLetRun }) => isLetRun) && this.#isLonger(kernel, this.#limit)) this.#endedByItself('time');
  }

  #lookAtStart(): void {
    if (this.#state === 'starting' && this.#isLonger(this.#heard.start, silence.start))
      this.#become({ kind: 'unreachable', message: `it did not start within ${silence.start} seconds.` });
  }

  /** Whether it is longer ago than so many seconds. */
  #isLonger(look: number | undefined, seconds: number): boolean {
    return look !== undefined && this.#looks - look > seconds * looksPerSecond;
  }

  /** Whether a cell's code keeps the kernel from hearing that it is to be another. */
  #hangs({ since }: Known): boolean {
    return since !== undefined && this.#isLonger(this.#heard.beat, silence.redefined);
  }

  #endedByItself(why: StopReason): void {
    if (++this.#ends <= 2) return this.#end(why);
    this.#become({ kind: 'given up' });
  }

  /** Ends the kernel and starts another. What had not run to its end is not run again. */
  #end(why: StopReason): void {
    for (const known of this.#blamed(why)) {
      known.held = true;
      known.since = undefined;
      known.goesOn = false;
      known.output = afterStop(known.output, why);
      this.#tell(known);
    }
    this.#start();
  }

  /** Who is not run again: what the reader wants stopped, whose code runs, whose generator may, or what was run last. */
  #blamed(why: StopReason): readonly Known[] {
    const cells = [...this.#cells.values()].filter(({ held }) => !held);
    const running = cells.filter(({ since }) => since !== undefined);
    const goingOn = cells.filter(({ goesOn }) => goesOn);
    if (why === 'asked') return [...running, ...goingOn];
    return [running, goingOn, cells.slice(-1)].find((blamed) => blamed.length > 0) ?? [];
  }
}
