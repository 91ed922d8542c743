import { afterEach, expect, test, vi } from 'vitest';
import { inBackground, Stopped, WorkerLost, WorkerNotStarted } from '../../../src/kit/work/background.ts';
import { loaded } from '../../../src/kit/work/loaded.ts';
import { LocalWorker } from './local-worker.ts';

const service = {
  double: (x: number) => 2 * x,
  fail: () => {
    throw new RangeError('too large');
  },
  fetchMore: () => loaded(Promise.reject(new TypeError('Failed to fetch')), 'The rest could not be loaded.'),
};

/** Workers that never answer, but for those that come after the first `dead`. */
function workers(dead = 0) {
  const made: LocalWorker[] = [];
  const lost = vi.fn();
  const background = inBackground<typeof service>(() => {
    const worker = new LocalWorker(made.length < dead ? undefined : service);
    made.push(worker);
    return worker;
  }, lost);
  stop = background.stop;
  return { ...background, made, lost };
}

let stop = (): void => undefined;
afterEach(() => stop());

test('a worker is started by the first question, and answers the others too', async () => {
  const { ask, made } = workers();
  expect(made).toHaveLength(0);
  expect(await Promise.all([1, 2, 3].map((x) => ask((worker) => worker.double(x))))).toEqual([2, 4, 6]);
  expect(made).toHaveLength(1);
});

test('it can be started before there is anything to ask', async () => {
  const { ask, start, made } = workers();
  start();
  expect(made).toHaveLength(1);
  await ask((worker) => worker.double(1));
  expect(made).toHaveLength(1);
});

test('what the service throws is what the question rejects with, and the worker stays', async () => {
  const { ask, made } = workers();
  await expect(ask((worker) => worker.fail())).rejects.toThrow('too large');
  expect(await ask((worker) => worker.double(4))).toBe(8);
  expect(made).toHaveLength(1);
});

test('a worker that does not start rejects all it was asked, says so, and the next question starts another', async () => {
  const { ask, made, lost } = workers(1);
  const asked = [1, 2].map((x) => ask((worker) => worker.double(x)));
  made[0]!.dispatchEvent(new Event('error'));
  for (const question of asked) {
    await expect(question).rejects.toThrow(new WorkerNotStarted());
  }
  expect(made[0]!.terminated).toBe(true);
  expect(lost).toHaveBeenCalledOnce();
  expect(await ask((worker) => worker.double(3))).toBe(6);
  expect(made).toHaveLength(2);
});

test('a browser that refuses to make a worker is a lost worker', async () => {
  const { ask } = inBackground<typeof service>(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  await expect(ask((worker) => worker.double(1))).rejects.toThrow(new WorkerNotStarted());
});

test('a worker that ran and broke off is not said never to have started', async () => {
  const { ask, made } = workers(1);
  const asked = ask((worker) => worker.double(1));
  made[0]!.breakOff();
  await expect(asked).rejects.toThrow(new WorkerLost('The background worker broke off.'));
});

test('an answer that cannot be read is heard', async () => {
  const { ask, made } = workers(1);
  const asked = ask((worker) => worker.double(1));
  made[0]!.dispatchEvent(new MessageEvent('messageerror'));
  await expect(asked).rejects.toThrow(new WorkerLost('A message of the background worker could not be read.'));
  expect(made[0]!.terminated).toBe(true);
});

test('a worker lost while nothing was asked is told of', async () => {
  const { ask, made, lost } = workers();
  await ask((worker) => worker.double(1));
  made[0]!.breakOff();
  expect(lost.mock.calls).toEqual([[new WorkerLost('The background worker broke off.')]]);
});

test('a worker that could not fetch its code is replaced, since it never will', async () => {
  const { ask, made } = workers();
  await expect(ask((worker) => worker.fetchMore())).rejects.toThrow(new WorkerLost('The rest could not be loaded.'));
  expect(await ask((worker) => worker.double(1))).toBe(2);
  expect(made).toHaveLength(2);
});

test('stopped, it rejects what it was asked, and a later question starts another', async () => {
  const { ask, stop, made, lost } = workers(1);
  const asked = ask((worker) => worker.double(1));
  stop();
  await expect(asked).rejects.toThrow(Stopped);
  expect(made[0]!.terminated).toBe(true);
  expect(lost).not.toHaveBeenCalled();
  expect(await ask((worker) => worker.double(2))).toBe(4);
});
