import { expect, test } from 'vitest';
import { createSettings } from '../../../src/kit/settings/settings.ts';
import { numberSetting } from '../../../src/kit/settings/url-state.ts';
import { beyondBuilt } from '../../../src/kit/work/beyond-built.ts';

const table = { p: numberSetting(0.5, { name: 'p', min: 0, max: 1 }) };

function figure({ online = true }: { readonly online?: boolean } = {}) {
  const settings = createSettings(table);
  const net = { online, asked: 0 };
  const beyond = beyondBuilt(
    settings,
    async () => {
      net.asked++;
      if (!net.online) throw new TypeError('Failed to fetch');
      return 'the code';
    },
    'It stays as it was.',
  );
  return { settings, net, beyond, stop: beyond.start() };
}

test('nothing is fetched while the values are those at first; a change fetches the code, and then all is fresh', async () => {
  const { settings, net, beyond, stop } = figure();
  expect([net.asked, beyond.fresh.value]).toEqual([0, true]);
  settings.set({ p: 0.7 });
  expect([net.asked, beyond.fresh.value]).toEqual([1, false]);
  settings.set({ p: 0.8 });
  await expect.poll(() => beyond.fresh.value).toBe(true);
  expect([net.asked, beyond.code.value]).toEqual([1, 'the code']);
  stop();
});

test('values that are put back are fresh without the code', () => {
  const { settings, beyond, stop } = figure({ online: false });
  settings.set({ p: 0.7 });
  settings.undo();
  expect(beyond.fresh.value).toBe(true);
  stop();
});

test('what fails to be fetched ahead of its need is no problem; what is needed is one, until a change fetches it', async () => {
  const { settings, net, beyond, stop } = figure({ online: false });
  await beyond.prepare();
  expect(beyond.problem.value).toBeUndefined();
  settings.set({ p: 0.7 });
  await expect.poll(() => beyond.problem.value).toMatch(/^It stays as it was\. See whether you are online/);
  net.online = true;
  settings.set({ p: 0.8 });
  await expect.poll(() => beyond.problem.value).toBeUndefined();
  expect(beyond.fresh.value).toBe(true);
  stop();
});
