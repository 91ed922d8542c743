import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inBackground } from '../../../src/kit/work/background.ts';
import { Stopped, WorkerLost, WorkerNotStarted } from '../../../src/kit/work/worker-lost.ts';
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
  await vi.waitFor(() => expect(lost.mock.calls).toEqual([[new WorkerLost('The background worker broke off.')]]));
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

describe('a worker that dies in silence', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
  afterEach(() => void vi.useRealTimers());
  const patience = 3;
  const seconds = (count: number): Promise<unknown> => vi.advanceTimersByTimeAsync(1000 * count);

  function watched(...services: readonly (object | undefined)[]) {
    const made: LocalWorker[] = [];
    const lost = vi.fn();
    const background = inBackground<typeof service>(
      () => {
        const worker = new LocalWorker(services[made.length] ?? service);
        made.push(worker);
        return worker;
      },
      lost,
      patience,
    );
    stop = background.stop;
    return { ...background, made, lost };
  }

  test('is lost at the next question, and the one after it starts another', async () => {
    const { ask, made, lost } = watched();
    await ask((worker) => worker.double(1));
    made[0]!.fallSilent();
    const asked = ask((worker) => worker.double(2));
    asked.catch(() => undefined);
    await seconds(patience + 1);
    await expect(asked).rejects.toThrow(new WorkerLost('The background worker broke off.'));
    expect(lost).toHaveBeenCalledOnce();
    expect(await ask((worker) => worker.double(3))).toBe(6);
    expect(made).toHaveLength(2);
  });

  test('is told of where it is asked whether it is there, though nothing else is asked', async () => {
    const { ask, check, made, lost } = watched();
    await ask((worker) => worker.double(1));
    check();
    await seconds(patience + 1);
    expect(lost).not.toHaveBeenCalled();
    made[0]!.fallSilent();
    check();
    await vi.waitFor(async () => {
      await seconds(1);
      expect(lost).toHaveBeenCalledOnce();
    });
  });

  test('or works too long after it began is ended, and both are said', async () => {
    const never = new Promise<number>(() => undefined);
    const { ask, made } = watched({ double: () => never });
    const asked = ask((worker) => worker.double(1));
    asked.catch(() => undefined);
    await vi.waitFor(() => expect(made).toHaveLength(1));
    await new Promise((resolve) => setTimeout(resolve, 50));
    made[0]!.fallSilent();
    await seconds(patience + 1);
    await expect(asked).rejects.toThrow(`Nothing came back for ${patience} seconds: the work takes too long`);
    expect(made[0]!.terminated).toBe(true);
  });

  test('one that gives signs is waited for, however long its answer takes', async () => {
    let answer: (result: number) => void = () => undefined;
    const { ask } = watched({ double: () => new Promise<number>((resolve) => (answer = resolve)) });
    const asked = ask((worker) => worker.double(1));
    for (let i = 0; i < 10; i++) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      await seconds(1);
    }
    answer(2);
    expect(await asked).toBe(2);
  });
});
