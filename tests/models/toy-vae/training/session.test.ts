import { proxy } from 'comlink';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inBackground } from '../../../../src/kit/work/background.ts';
import { defaultSettings, initialState, type TrainerState } from '../../../../src/models/toy-vae/training/index.ts';
import {
  openSession,
  type TrainingEvent,
  type TrainingSession,
} from '../../../../src/models/toy-vae/training/session.ts';
import {
  openRunner,
  type OpenRunner,
  type Runner,
  type Start,
} from '../../../../src/models/toy-vae/training/runner.ts';
import { LocalWorker } from '../../../kit/work/local-worker.ts';
import { IMAGES, plain } from './fixtures.ts';

/** A page, and a worker that runs in this thread behind a channel. */
class Page extends EventTarget {
  hidden = false;
}

class TrainingWorker extends LocalWorker {
  readonly #runner: { now?: Runner };

  constructor() {
    const runner: { now?: Runner } = {};
    const open: OpenRunner = async (start, emit) => {
      runner.now = await openRunner(start, emit, (call) => void setImmediate(call));
      return proxy(runner.now);
    };
    super(open);
    this.#runner = runner;
  }

  override terminate() {
    super.terminate();
    // A worker of its own would be gone; this one shares the test's thread.
    this.#runner.now?.pause();
  }
}

let page: Page;
let tab: EventTarget;
let worker: TrainingWorker;
let events: TrainingEvent[];
let session: TrainingSession | undefined;

beforeEach(() => {
  [page, tab, events] = [new Page(), new EventTarget(), []];
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', tab.addEventListener.bind(tab));
  vi.stubGlobal('removeEventListener', tab.removeEventListener.bind(tab));
});

afterEach(() => {
  session?.close();
  session = undefined;
  vi.unstubAllGlobals();
});

function open(change: Partial<Start> = {}): TrainingSession {
  const start = { images: IMAGES, settings: defaultSettings, state: initialState(1), ...change };
  session = openSession({ ...start, onEvent: (event) => events.push(event) }, (onLost) =>
    inBackground<OpenRunner>(() => (worker = new TrainingWorker()), onLost, 1),
  );
  return session;
}

/** Where a session pauses after so many steps. */
async function arrivesAt(steps: number, { advance }: TrainingSession): Promise<TrainerState> {
  const told = events.length;
  await advance(steps);
  await vi.waitFor(() => expect(events.slice(told).map(({ kind }) => kind)).toContain('paused'));
  return (events.at(-1) as Extract<TrainingEvent, { kind: 'paused' }>).state;
}

/** The first event of a kind, once it is there. */
const heard = <K extends TrainingEvent['kind']>(kind: K, timeout = 5000) =>
  vi.waitFor(
    () => {
      const event = events.find((one) => one.kind === kind);
      if (!event) throw new Error(`No ${kind} yet, but ${events.map((one) => one.kind).join(', ')}.`);
      return event as Extract<TrainingEvent, { kind: K }>;
    },
    { timeout, interval: 5 },
  );

describe('a training session', () => {
  test('trains to the step asked for, tells of progress on the way, and pauses', async () => {
    const session = open();
    await session.train({ stepsPerSecond: Infinity, until: 5000 });
    const progress = await heard('progress');
    expect(progress.stepsPerSecond).toBeGreaterThan(0);
    expect(progress.state.step).toBeLessThan(5000);
    const { state: last } = await heard('paused');
    expect(last.step).toBe(5000);
    expect(plain(await arrivesAt(0, session))).toEqual(plain(last));
  });

  test('at full speed keeps the states on the way, one a stride, in order and each of them the run’s own', async () => {
    const one = open();
    const fifty = await arrivesAt(50, one);
    one.close();
    events = [];
    const { train } = open();
    await train({ stepsPerSecond: Infinity, until: 4020, stride: 50 });
    await heard('paused');
    const passed = events.flatMap((event) => ('passed' in event ? event.passed : []));
    expect(passed.map(({ step }) => step)).toEqual(Array.from({ length: 80 }, (_, k) => 50 * (k + 1)));
    expect(plain(passed[0]!)).toEqual(plain(fifty));
  });

  test('takes single steps, and arrives where a run of as many steps does', async () => {
    const one = open();
    expect((await arrivesAt(1, one)).step).toBe(1);
    const single = await arrivesAt(299, one);
    one.close();
    events = [];
    const { train } = open();
    await train({ stepsPerSecond: Infinity, until: 300 });
    expect(plain((await heard('paused')).state)).toEqual(plain(single));
  });

  test('keeps to the pace asked for, and changes it', async () => {
    const { train, pause } = open();
    await train({ stepsPerSecond: 20 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await pause();
    const { state: slow } = await heard('paused');
    expect(slow.step).toBeGreaterThan(1);
    expect(slow.step).toBeLessThan(9);
    await train({ stepsPerSecond: Infinity, until: 2000 });
    await vi.waitFor(() => expect(events.at(-1)).toMatchObject({ kind: 'paused', state: { step: 2000 } }), 5000);
  });

  test('that loses its worker in silence says so, though nothing is asked of it', async () => {
    const { train, pause } = open();
    await train({ stepsPerSecond: 20 });
    worker.fallSilent();
    const { message } = await heard('failed', 9000);
    expect(message).toContain('broke off');
    expect(worker.terminated).toBe(true);
    await expect(pause()).rejects.toThrow('broke off');
  }, 10_000);

  test('says once that it paused, and nothing after that', async () => {
    const { train, pause } = open();
    await train({ stepsPerSecond: Infinity });
    await heard('progress');
    await pause();
    await pause();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(events.filter(({ kind }) => kind === 'paused')).toHaveLength(1);
    expect(events.at(-1)).toMatchObject({ kind: 'paused' });
  });

  test('takes other settings and images while it trains', async () => {
    const { train, configure, setImages } = open();
    await train({ stepsPerSecond: Infinity });
    await configure({ ...defaultSettings, batchSize: 8 });
    await setImages(IMAGES.slice(0, 90));
    await expect(configure({ ...defaultSettings, batchSize: 0 })).rejects.toThrow('batchSize must be a whole number');
    await heard('progress');
    expect(events.every(({ kind }) => kind === 'progress')).toBe(true);
  });

  test('pauses when the page is hidden, and says so', async () => {
    const { train } = open();
    await train({ stepsPerSecond: Infinity });
    await heard('progress');
    page.hidden = true;
    page.dispatchEvent(new Event('visibilitychange'));
    expect((await heard('paused')).notice).toBe('Training paused because its page was hidden.');
  });

  test('stops at the last finite weights when it diverges, with a sentence', async () => {
    const session = open({ settings: { ...defaultSettings, learningRate: 1e30 } });
    await session.train({ stepsPerSecond: Infinity });
    const { lastFinite, message } = await heard('diverged');
    expect(message).toMatch(/^Training diverged in step/);
    expect(plain(await arrivesAt(0, session))).toEqual(plain(lastFinite));
  });

  test('refuses a start that no trainer accepts, and ends its worker', async () => {
    const { train } = open({ images: new Float32Array(4) });
    await expect(train({ stepsPerSecond: 1 })).rejects.toThrow('images must hold nine pixels');
    expect((await heard('failed')).message).toContain('images must hold nine pixels');
    expect(worker.terminated).toBe(true);
  });

  test('fails with a sentence when the worker dies, and rejects every call after that', async () => {
    const { train } = open();
    worker.dispatchEvent(new Event('error'));
    expect((await heard('failed')).message).toMatch(/^Training stopped: its background worker/);
    expect(worker.terminated).toBe(true);
    await expect(train({ stepsPerSecond: 1 })).rejects.toThrow('its background worker');
  });

  test('ends its worker when it is closed and when the page goes, and not when the page is kept', async () => {
    open();
    const leave = (persisted: boolean) => tab.dispatchEvent(Object.assign(new Event('pagehide'), { persisted }));
    leave(true);
    expect(worker.terminated).toBe(false);
    leave(false);
    expect(worker.terminated).toBe(true);
    const { close, pause } = open();
    close();
    expect(worker.terminated).toBe(true);
    await expect(pause()).rejects.toThrow('The training session is closed; open another.');
    expect(events).toEqual([]);
  });
});
