import { expect, test } from 'vitest';
import { fakeSession, settled } from './fake-session.ts';

const a = { section: 's', cell: 'a', source: '1' };

test('nothing is opened until something is run, and then once', async () => {
  const { runs, asked } = fakeSession();
  runs.setWidth(300);
  await settled();
  expect(asked).toEqual([]);
  runs.run([a]);
  runs.run([{ ...a, source: '2' }]);
  await settled();
  expect(asked).toEqual(['open', 'define s/a 1', 'define s/a 2']);
  expect(runs.ranOf(a).value).toBe('2');
});

test('a cell is pending at once, and what is said of it is its output', async () => {
  const { runs, say } = fakeSession();
  expect(runs.outputOf(a).value).toBeUndefined();
  runs.run([a]);
  expect(runs.outputOf(a).value?.state).toBe('pending');
  expect(runs.isBusy.value).toBe(true);
  await settled();
  say('s', 'a', { state: 'running' });
  expect(runs.isBusy.value).toBe(true);
  say('s', 'a', { state: 'done' });
  expect(runs.isBusy.value).toBe(false);
  expect(runs.lastDone.value).toEqual({ section: 's', cell: 'a' });
});

test('where what runs the code cannot be had, that is said, and another try runs what waits', async () => {
  let isOffline = true;
  const { runs, asked } = fakeSession(() => isOffline);
  runs.run([a]);
  await settled();
  expect(runs.kernel.value?.kind).toBe('unreachable');
  isOffline = false;
  runs.restart();
  await settled();
  expect(asked).toEqual(['open', 'define s/a 1']);
});

test('a cell that is let run is run again, without the limit', async () => {
  const { runs, asked } = fakeSession();
  runs.letRun(a);
  await settled();
  expect(asked).toEqual(['open', 'define s/a 1', 'let run s/a']);
});

test('a cell that is forgotten has no output, and is taken out of the kernel', async () => {
  const { runs, asked, say } = fakeSession();
  runs.run([a]);
  await settled();
  say('s', 'a', { state: 'running' });
  runs.forget(a);
  expect(asked.at(-1)).toBe('remove s/a');
  expect(runs.outputOf(a).value).toBeUndefined();
  expect(runs.isBusy.value).toBe(false);
});
