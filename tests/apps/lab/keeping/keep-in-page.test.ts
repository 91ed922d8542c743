import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLab, type Lab } from '../../../../src/apps/lab/model.ts';
import { built, fakeReader } from '../fake-reader.ts';
import { fakeTraining } from '../fake-session.ts';

/** Where the code that keeps comes late, or never. */
const fetching = { at: 'never' as 'never' | 'first' };

function storage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, text: string) => void items.set(key, text),
    removeItem: (key: string) => void items.delete(key),
  };
}

const open = (): Lab => createLab({ open: fakeTraining().open, reader: fakeReader(), built });

beforeEach(() => {
  vi.stubGlobal('sessionStorage', storage());
  vi.stubGlobal('localStorage', storage());
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
});
afterEach(() => vi.unstubAllGlobals());

test('what was left and cannot be read is not written over, and a sentence says so', async () => {
  fetching.at = 'never';
  localStorage.setItem('elbook.lab', 'of last time');
  const { parts, keep } = await anew();
  const lab = open();
  const keeping = keep(lab);
  expect(keeping.candidates()).toEqual([]);
  const stop = keeping.start();
  lab.settings.step({ beta: 3 });
  expect(keeping.problem.value).toContain('nothing of this visit is kept in its place');
  fetching.at = 'first';
  await parts.keeping.load();
  stop();
  expect(localStorage.getItem('elbook.lab')).toBe('of last time');
});

test('what is changed before the code is here is kept once it has come', async () => {
  fetching.at = 'never';
  const { parts, keep } = await anew();
  const lab = open();
  const keeping = keep(lab);
  const stop = keeping.start();
  lab.settings.step({ beta: 3 });
  await vi.waitFor(() => expect(keeping.problem.value).toContain('What you do here is not kept yet'));
  fetching.at = 'first';
  await parts.keeping.load();
  expect(keeping.problem.value).toBeUndefined();
  stop();
  expect(localStorage.getItem('elbook.lab')).toContain('lab.beta=3');
});

/** The modules as a page that has just been opened has them. */
async function anew() {
  vi.resetModules();
  vi.doMock('../../../../src/apps/lab/parts.ts', async () => {
    const { createFetched } = await import('../../../../src/kit/work/fetched.ts');
    const keeping = createFetched(async () => {
      if (fetching.at === 'never') throw new Error('offline');
      return import('../../../../src/apps/lab/keeping/keeping.ts');
    });
    return { parts: { keeping } };
  });
  const { keepInPage: keep } = await import('../../../../src/apps/lab/keeping/keep-in-page.ts');
  const { parts } = await import('../../../../src/apps/lab/parts.ts');
  return { parts, keep };
}
