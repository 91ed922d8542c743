import { afterEach, expect, test } from 'vitest';
import { inBackground } from '../../../src/kit/work/background.ts';
import { computingIn, wholeOf } from '../../../src/kit/work/compute-in-worker.ts';
import {
  createComputing,
  type Computation,
  type Computing,
  type NamedComputation,
} from '../../../src/kit/work/computation.ts';
import { LocalWorker } from './local-worker.ts';

const steps: string[] = [];

const squared = (x: number): number => x * x;

/** The sums of 1, 1 + 2, …: each is one part. */
function* sums(to: number): Generator<number, number> {
  let sum = 0;
  try {
    for (let i = 1; i < to; i++) yield (steps.push(`${i}`), (sum += i));
    return sum + to;
  } finally {
    steps.push('end');
  }
}

const computations: Record<string, Computation> = {
  squared,
  sums,
  undefinedMean: () => ({ mean: NaN, spread: new Float64Array([1]) }),
  withoutVariance: () => ({ variance: Infinity }),
  fails: () => {
    throw new RangeError('too large');
  },
};

function computeHere() {
  const made: LocalWorker[] = [];
  const background = inBackground<Computing>(() => {
    const worker = new LocalWorker(createComputing(async (name) => computations[name] as NamedComputation));
    made.push(worker);
    return worker;
  });
  stop = background.stop;
  return { compute: computingIn(background), made };
}

let stop = (): void => undefined;
afterEach(() => {
  stop();
  steps.length = 0;
});

async function all<T>(parts: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const part of parts) list.push(part);
  return list;
}

test('a plain function gives one result', async () => {
  const { compute } = computeHere();
  expect(await all(compute<typeof squared>('squared')(3))).toEqual([9]);
});

test('a generator gives its parts, and what it returns is the last of them', async () => {
  const { compute } = computeHere();
  expect(await all(compute<typeof sums>('sums')(4))).toEqual([1, 3, 6, 10]);
  expect(await wholeOf(compute<typeof sums>('sums')(3))).toBe(6);
});

test('a part is computed only when it is asked for, and whoever leaves ends the computation', async () => {
  const { compute } = computeHere();
  for await (const part of compute<typeof sums>('sums')(100)) if (part === 3) break;
  await wholeOf(compute<typeof squared>('squared')(1));
  expect(steps).toEqual(['1', '2', 'end']);
});

test('two runs of one computation do not disturb each other', async () => {
  const { compute, made } = computeHere();
  const run = compute<typeof sums>('sums');
  expect(await Promise.all([all(run(3)), all(run(4))])).toEqual([
    [1, 3, 6],
    [1, 3, 6, 10],
  ]);
  expect(made).toHaveLength(1);
});

test('what a computation throws arrives with its sentence', async () => {
  const { compute } = computeHere();
  await expect(all(compute('fails')())).rejects.toThrow('too large');
});

test('a result with NaN in it is no result, and one without end is', async () => {
  const { compute } = computeHere();
  await expect(all(compute('undefinedMean')())).rejects.toThrow('Its numbers are beyond what can be computed with.');
  expect(await all(compute('withoutVariance')())).toEqual([{ variance: Infinity }]);
});

test('a worker that is lost between two parts ends the run, and starts none to say so', async () => {
  const { compute, made } = computeHere();
  const parts = compute<typeof sums>('sums')(9);
  await parts.next();
  const next = parts.next();
  made[0]!.breakOff();
  await expect(next).rejects.toThrow('The background worker broke off.');
  expect(made).toHaveLength(1);
});
