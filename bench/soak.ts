// npm run soak: 100,000 steps in headless Chromium; the number of tensors and the heap must stay as they are.
import { withBenchPage, withBrowser } from './browser.ts';
import type {} from './page/main.ts';
import { printTable } from './table.ts';
import { workerHeap } from './worker-heap.ts';

const STEPS = 100_000;
const LEGS = 10;
/** What the heap may grow by between the first leg and the last, in MB; a leak of one number a step would be 0.8. */
const MOST_GROWTH = 0.5;

interface Reading {
  readonly step: number;
  readonly tensors: number;
  readonly heap: number;
}

const readings = await withBenchPage((url) =>
  withBrowser(async (browser) => {
    const page = await browser.newPage();
    await page.goto(url);
    const heapOf = await workerHeap(page);
    const soak = await page.evaluateHandle(() => {
      const worker = window.startSoak();
      // A proxy answers to any name, and a handle that has a `then` would be awaited.
      return { open: () => worker.open(), advance: (steps: number) => worker.advance(steps) };
    });
    await soak.evaluate(({ open }) => open());
    const result: Reading[] = [];
    for (let leg = 0; leg < LEGS; leg++) {
      const reached = await soak.evaluate(({ advance }, steps) => advance(steps), STEPS / LEGS);
      result.push({ ...reached, heap: await heapOf() });
    }
    return result;
  }),
);

const [first, last] = [readings[1]!, readings.at(-1)!];
printTable('Soak', [
  ...readings.map(({ step, tensors, heap }) => ({
    what: `step ${step.toLocaleString('en')}`,
    measured: `${tensors} tensors, heap ${heap.toFixed(2)} MB`,
  })),
  {
    what: 'tensors',
    measured: `${Math.min(...readings.map(({ tensors }) => tensors))} to ${Math.max(...readings.map(({ tensors }) => tensors))}`,
    bar: 'constant',
    met: readings.every(({ tensors }) => tensors === first.tensors),
  },
  {
    what: 'growth of the heap from the second leg to the last',
    measured: `${(last.heap - first.heap).toFixed(2)} MB`,
    bar: `≤ ${MOST_GROWTH} MB`,
    met: last.heap - first.heap <= MOST_GROWTH,
  },
]);
