import { expect, test, vi } from 'vitest';
import { createHomeRun } from '../../../src/book/home/model.ts';
import type { Run } from '../../../src/book/home/run.ts';

const runOf = (elbo: number): Run => ({
  history: [{ step: 0, reconstruction: elbo, kl: 0, elbo, evidence: 0 }],
  ending: { gap: -elbo, divergence: -elbo },
});
const book = runOf(-1);

test('the book’s run is shown until one is made here, and then that of any seed', async () => {
  const make = vi.fn((seed: number) => Promise.resolve(runOf(-seed - 1)));
  const home = createHomeRun(book, make);
  const stop = home.start();
  expect(home.shown.value).toEqual({ of: { seed: 1, here: false }, result: book });
  home.makeHere();
  await vi.waitFor(() => expect(home.shown.value).toEqual({ of: { seed: 1, here: true }, result: runOf(-2) }));
  home.settings.set({ seed: 7 });
  await vi.waitFor(() => expect(home.shown.value).toEqual({ of: { seed: 7, here: true }, result: runOf(-8) }));
  expect(make.mock.calls).toEqual([[1], [7]]);
  stop();
});

test('a run that nobody asked for may fail in silence; one that the reader asked for says so, and the picture stays', async () => {
  const home = createHomeRun(book, () => Promise.reject(new Error('The browser did not start a background worker.')));
  const stop = home.start();
  home.makeHere();
  await new Promise((resolve) => setTimeout(resolve));
  expect(home.problem.value).toBeUndefined();
  home.settings.set({ seed: 7 });
  await vi.waitFor(() =>
    expect(home.problem.value).toBe(
      'The run could not be made here, so the picture stays as it was. The browser did not start a background worker.',
    ),
  );
  expect(home.shown.value.result).toBe(book);
  stop();
});
