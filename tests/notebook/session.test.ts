import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Output } from '../../src/notebook/output.ts';
import type { FromKernel, ToKernel } from '../../src/notebook/protocol.ts';
import { openSession, type KernelState, type Session } from '../../src/notebook/session.ts';

/** What stands for the way to a kernel: what was sent to the one that runs, and how often one was started. */
const kernel = vi.hoisted(() => ({
  sent: [] as ToKernel[],
  starts: 0,
  hear: (() => {}) as (messages: readonly FromKernel[]) => void,
  /** Which of the two answers, at each look. */
  answers: { frame: true, kernel: true },
}));

vi.mock('../../src/notebook/connection.ts', () => ({
  connect: (_: string, hear: typeof kernel.hear) => {
    kernel.hear = hear;
    return {
      start: () => {
        kernel.starts++;
        kernel.sent = [];
      },
      send: (message: ToKernel) => {
        if (message.kind !== 'beat') kernel.sent.push(message);
        else if (kernel.answers.kernel) hear([{ kind: 'beat' }]);
      },
      ping: () => kernel.answers.frame && hear([{ kind: 'pong' }]),
      close: () => {},
    };
  },
}));

let session: Session;
let outputs: Record<string, Output>;
let states: KernelState[];

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(kernel, { sent: [], starts: 0, answers: { frame: true, kernel: true } });
  outputs = {};
  states = [];
  session = openSession({
    base: '/',
    onOutput: (_, cell, output) => {
      outputs[cell] = output;
    },
    onKernel: (state) => states.push(state),
  });
});

afterEach(() => {
  session.close();
  vi.useRealTimers();
});

const define = (cells: Readonly<Record<string, string>>): void => {
  for (const [cell, source] of Object.entries(cells)) session.define({ section: 's', cell, source });
};
const ready = async (): Promise<void> => {
  kernel.hear([{ kind: 'ready' }]);
  await Promise.resolve();
};
const says = (cell: string, kind: 'running' | 'done' | 'pending', version = 1): void =>
  kernel.hear([{ kind, section: 's', cell, version }]);
const ended = (cell: string, goesOn = false): void =>
  kernel.hear([{ kind: 'ended', section: 's', cell, version: 1, goesOn }]);
const seconds = (count: number) => vi.advanceTimersByTimeAsync(1000 * count);

/** What the kernel that runs was told to define: `a` or, if it is held, `(a)`. */
const defined = (): string =>
  kernel.sent.flatMap((sent) => (sent.kind === 'define' ? [sent.held ? `(${sent.cell})` : sent.cell] : [])).join(' ');

test('cells that are defined before the kernel is there run when it is, the first one first', async () => {
  define({ a: '1', b: '2' });
  expect(kernel.sent).toEqual([]);
  await ready();
  expect(kernel.sent[0]).toEqual({ kind: 'width', value: 640 });
  expect(defined()).toBe('b a');
  define({ c: '3' });
  await Promise.resolve();
  expect(defined()).toBe('b a c');
  expect(states.map(({ kind }) => kind)).toEqual(['starting', 'ready']);
});

test('only the newest version of a cell is heard', async () => {
  await ready();
  define({ a: '1' });
  define({ a: '2' });
  says('a', 'running', 1);
  expect(outputs.a!.state).toBe('pending');
  says('a', 'running', 2);
  says('a', 'done', 1);
  expect(outputs.a!.state).toBe('running');
  says('nobody', 'done');
  expect(Object.keys(outputs)).toEqual(['a']);
});

test('a stop ends what runs, and what goes on; the others run again, and dependants know of those', async () => {
  define({ a: '1', b: '2', c: '3', d: '4' });
  await ready();
  for (const cell of ['a', 'b', 'c']) says(cell, 'running');
  ended('a');
  ended('b', true);
  session.stop();
  expect(outputs.a!.problem).toBeUndefined();
  expect([outputs.b!.problem, outputs.c!.problem]).toEqual(Array(2).fill({ kind: 'stopped', why: 'asked' }));
  await ready();
  expect(defined()).toBe('d (c) (b) a');
  says('b', 'running');
  expect(outputs.b!.state).toBe('done');
  define({ b: '5' });
  await Promise.resolve();
  expect(defined()).toBe('d (c) (b) a b');
});

test('a run may take twenty seconds, and more if it is let', async () => {
  define({ a: '1', b: '2' });
  await ready();
  says('a', 'running');
  await seconds(19);
  expect(outputs.a!.state).toBe('running');
  await seconds(2);
  expect(outputs.a!.problem).toEqual({ kind: 'stopped', why: 'time' });
  await ready();
  says('b', 'running');
  session.letRun('s', 'b');
  await seconds(100);
  expect(outputs.b!.state).toBe('running');
});

test('a frame that does not answer ran out of memory', async () => {
  define({ a: '1' });
  await ready();
  says('a', 'running');
  kernel.answers.frame = false;
  await seconds(5);
  expect(outputs.a!.problem).toEqual({ kind: 'stopped', why: 'memory' });
  expect(kernel.starts).toBe(2);
});

test('a kernel that answers nothing starts again without what was run last, and after three times is given up', async () => {
  define({ a: '1', b: '2', c: '3' });
  for (const without of ['c b a', '(c) b a', '(c) (b) a']) {
    await ready();
    expect(defined()).toBe(without);
    kernel.answers.kernel = false;
    await seconds(7);
  }
  expect(states.at(-1)).toEqual({ kind: 'given up' });
  expect(outputs.c!.problem).toEqual({ kind: 'stopped', why: 'deaf' });
  await seconds(60);
  expect(kernel.starts).toBe(3);
  session.restart();
  await ready();
  expect(defined()).toBe('c b a');
});

test('a generator that computes for long may be silent as long as a run', async () => {
  define({ a: '1' });
  await ready();
  says('a', 'running');
  ended('a', true);
  kernel.answers.kernel = false;
  await seconds(19);
  expect(kernel.starts).toBe(1);
  await seconds(2);
  expect(outputs.a!.problem).toEqual({ kind: 'stopped', why: 'time' });
});

test('a kernel that runs cell after cell, and so does not answer, is not taken for dead', async () => {
  const cells = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`c${i}`, '1']));
  define(cells);
  await ready();
  kernel.answers.kernel = false;
  for (const cell of Object.keys(cells)) {
    says(cell, 'running');
    await seconds(10);
    ended(cell);
  }
  expect(kernel.starts).toBe(1);
  await seconds(21);
  expect(outputs.c9!.problem).toEqual({ kind: 'stopped', why: 'time' });
});

test('a page that slept does not take its kernel for dead', async () => {
  define({ a: '1' });
  await ready();
  says('a', 'running');
  vi.setSystemTime(Date.now() + 3_600_000);
  await seconds(1);
  expect(outputs.a!.state).toBe('running');
});

test('a cell that hangs, once it is another or removed, makes way for a new kernel', async () => {
  define({ a: '1', b: '2' });
  await ready();
  says('a', 'running');
  kernel.answers.kernel = false;
  await seconds(2);
  define({ a: '3' });
  expect(kernel.starts).toBe(2);
  await ready();
  expect(defined()).toBe('a b');
  kernel.answers.kernel = true;
  session.remove('s', 'a');
  expect(kernel.sent.at(-1)).toEqual({ kind: 'remove', section: 's', cell: 'a' });
  says('b', 'running');
  kernel.answers.kernel = false;
  await seconds(2);
  session.remove('s', 'b');
  await ready();
  expect(defined()).toBe('');
});

test('what keeps the kernel away is told', async () => {
  await seconds(31);
  session.restart();
  kernel.hear([{ kind: 'refused' }]);
  await seconds(31);
  session.restart();
  kernel.hear([{ kind: 'dead', message: 'the host answered 404.' }]);
  await seconds(31);
  expect(states.filter(({ kind }) => kind !== 'starting')).toEqual([
    { kind: 'unreachable', message: 'it did not start within 30 seconds.' },
    { kind: 'refused' },
    { kind: 'unreachable', message: 'the host answered 404.' },
  ]);
});

test('inputs and the width go to the kernel', async () => {
  define({ a: '1' });
  await ready();
  session.input('s', 'a', 0, 5);
  session.input('s', 'nobody', 0, 5);
  session.setWidth(350);
  expect(kernel.sent.slice(-2)).toEqual([
    { kind: 'input', section: 's', cell: 'a', version: 1, at: 0, value: 5 },
    { kind: 'width', value: 350 },
  ]);
});
