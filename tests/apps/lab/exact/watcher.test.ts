import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bookModel } from '../../../../src/models/toy-vae/index.ts';
import { Stopped, WorkerLost } from '../../../../src/kit/work/worker-lost.ts';
import { presetImages } from '../../../../src/apps/lab/images/images.ts';
import { createWatcher, type Moment } from '../../../../src/apps/lab/exact/watcher.ts';
import { built, fakeReader, meansOf } from '../fake-reader.ts';

const images = presetImages('lit-tile').slice(0, 2);
const moment = (step: number, change: Partial<Moment> = {}): Moment => ({
  line: 1,
  parameters: { ...bookModel, W1: [step, ...Array.from(bookModel.W1).slice(1)] },
  autoencoder: false,
  step,
  images,
  x: images[0]!,
  resting: false,
  ...change,
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(1);

function watch(first = moment(0)) {
  const now = signal(first);
  const reader = fakeReader();
  const points: number[] = [];
  const watcher = createWatcher({ moment: now, reader, built, onMeans: ({ step }) => points.push(step) });
  return { now, reader, points, watcher, stop: watcher.start() };
}

test('asks for nothing while what was built is what is shown', async () => {
  const { reader, watcher } = watch();
  await settled();
  expect(reader.asked).toEqual([]);
  expect(watcher.fresh.value).toBe(true);
});

test('reads the latest model only, one request at a time', async () => {
  const { now, reader, points, watcher } = watch();
  for (let step = 1; step <= 5; step++) now.value = moment(step);
  await settled();
  now.value = moment(6);
  now.value = moment(7);
  await settled();
  expect(watcher.fresh.value).toBe(false);
  expect(reader.asked).toHaveLength(1);
  reader.asked[0]!.answer(meansOf(1));
  await settled();
  expect(reader.asked.at(-1)!.firstWeight).toBe(7);
  reader.asked.at(-1)!.answer(meansOf(2));
  await settled();
  expect(points).toEqual([5, 7]);
  expect(watcher.means.value.evidence).toBe(2);
  expect(watcher.fresh.value).toBe(true);
});

test('refines the readings once the weights have stood still for a while', async () => {
  const { now, reader, watcher } = watch();
  now.value = moment(1, { resting: true });
  await settled();
  reader.asked[0]!.answer(meansOf(1));
  await settled();
  expect(reader.asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(300);
  expect(reader.asked[1]!.purpose).toBe('exact');
  reader.asked[1]!.answer(meansOf(1.5));
  await settled();
  expect(watcher.means.value.evidence).toBe(1.5);
  await vi.advanceTimersByTimeAsync(1000);
  expect(reader.asked).toHaveLength(2);
});

test('leaves a long refinement once its model has passed, and reads the new one', async () => {
  const { now, reader, watcher } = watch();
  now.value = moment(1, { resting: true });
  await settled();
  reader.asked[0]!.answer(meansOf(1));
  await vi.advanceTimersByTimeAsync(300);
  const leave = vi.spyOn(reader, 'leave').mockImplementation(() => reader.asked[1]!.fail(new Stopped()));
  now.value = moment(2);
  expect(leave).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(leave).toHaveBeenCalledOnce();
  expect(reader.asked[2]).toMatchObject({ firstWeight: 2, purpose: 'live' });
  expect(watcher.problem.value).toBeUndefined();
});

test('choosing another x asks for its posterior, and for no means that are known at every image', async () => {
  const { now, reader } = watch();
  now.value = { ...now.value, x: images[1]!, resting: true };
  await vi.advanceTimersByTimeAsync(1000);
  expect(reader.asked).toEqual([]);
});

test('says what is wrong when the worker is lost, the weights are beyond integration or the browser is too old, and tries again', async () => {
  const now = signal(moment(0));
  const faults: Error[] = [
    new WorkerLost('The browser did not start a background worker.'),
    new RangeError('q.logVariance[0] must be from −700 to 700.'),
    new TypeError('Map.groupBy is not a function'),
  ];
  const reader = fakeReader();
  const watcher = createWatcher({
    moment: now,
    reader: {
      ...reader,
      posterior: async () => {
        const fault = faults.shift();
        if (fault) throw fault;
        return built.posterior;
      },
    },
    built,
    onMeans: () => undefined,
  });
  watcher.start();
  now.value = moment(1);
  await settled();
  expect(watcher.problem.value).toContain('The browser did not start a background worker. What is shown');
  now.value = moment(2);
  await settled();
  expect(watcher.problem.value).toContain('too large to integrate with');
  expect(watcher.problem.value).not.toContain('logVariance');
  now.value = moment(3);
  await settled();
  expect(watcher.problem.value).toContain('Map.groupBy is not a function');
  expect(watcher.problem.value).not.toContain('too large');
  now.value = moment(4);
  await settled();
  reader.asked[0]!.answer(meansOf(3));
  await settled();
  expect(watcher.problem.value).toBeUndefined();
  expect(watcher.means.value.evidence).toBe(3);
});

test('reads the newest model although the one before it could not be read', async () => {
  const { now, reader, watcher } = watch();
  now.value = moment(1);
  await settled();
  now.value = moment(2);
  reader.asked[0]!.fail(new RangeError('too steep'));
  await settled();
  expect(reader.asked[1]?.firstWeight).toBe(2);
  reader.asked[1]!.answer(meansOf(2));
  await settled();
  expect(watcher.means.value.evidence).toBe(2);
  expect(watcher.problem.value).toBeUndefined();
});

test('asks for nothing more once it is stopped', async () => {
  const { now, reader, stop } = watch();
  stop();
  now.value = moment(1);
  await settled();
  expect(reader.asked).toEqual([]);
});

test('reads the models that passed, from the middle of them, once there is nothing newer', async () => {
  const { now, reader, points } = watch();
  for (const step of [1, 2, 3, 4, 5]) now.value = moment(step);
  await settled();
  for (let i = 0; i < 5; i++) {
    reader.asked[i]!.answer(meansOf(i));
    await settled();
  }
  expect(points[0]).toBe(5);
  expect(points[1]).toBe(3);
  expect([...points].sort()).toEqual([1, 2, 3, 4, 5]);
  expect(reader.asked).toHaveLength(5);
});

test('forgets the models of a run that another takes the place of', async () => {
  const { now, reader, points } = watch();
  for (const step of [1, 2, 3]) now.value = moment(step);
  await settled();
  now.value = moment(0, { line: 2 });
  reader.asked[0]!.answer(meansOf(1));
  await settled();
  reader.asked[1]!.answer(meansOf(0));
  await settled();
  expect(points).toEqual([3, 0]);
  expect(reader.asked).toHaveLength(2);
});

test('reads the means too while the model moves on before each posterior is there', async () => {
  const now = signal(moment(0));
  const reader = fakeReader();
  let step = 0;
  const moving = {
    ...reader,
    posterior: async () => {
      if (step < 50) now.value = moment(++step);
      return built.posterior;
    },
  };
  const points: number[] = [];
  createWatcher({ moment: now, reader: moving, built, onMeans: (point) => points.push(point.step) }).start();
  now.value = moment(++step);
  await settled();
  expect(step).toBeLessThan(5);
  reader.asked[0]!.answer(meansOf(1));
  await settled();
  expect(points).toHaveLength(1);
});
