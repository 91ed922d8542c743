import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cautionOn } from '../../../src/kit/settings/link-length.ts';
import { createSettings } from '../../../src/kit/settings/settings.ts';
import { numberSetting, textSetting, type SettingsTable } from '../../../src/kit/settings/url-state.ts';
import { followAddress } from '../../../src/kit/settings/use-url-state.ts';

const table: SettingsTable<{ readonly mean: number }> = { mean: numberSetting(4, { name: 'the mean' }) };

/** A browser's window, as far as an address goes. */
class Tab extends EventTarget {
  location = new URL('https://book.example/divergence/');
  history = {
    state: null,
    replaceState: (_: unknown, __: string, address: string) => {
      this.location = new URL(address, this.location);
      vi.stubGlobal('location', this.location);
    },
  };

  /** Back, forward, or a link to an anchor of the page. */
  go(address: string) {
    this.history.replaceState(null, '', address);
    this.dispatchEvent(new Event('popstate'));
  }
}

let tab: Tab;
let stop = (): void => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  tab = new Tab();
  vi.stubGlobal('location', tab.location);
  vi.stubGlobal('history', tab.history);
  vi.stubGlobal('addEventListener', tab.addEventListener.bind(tab));
  vi.stubGlobal('removeEventListener', tab.removeEventListener.bind(tab));
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function open(query = '') {
  tab.history.replaceState(null, '', `/divergence/${query}`);
  const settings = createSettings(table);
  stop = followAddress(settings, { prefix: 'demo', version: 1 }, 'figure', () => undefined);
  return settings;
}

test('an edit is in the address soon, and a link is read', () => {
  const settings = open('?demo.v=1&demo.mean=2');
  expect(settings.values.value.mean).toBe(2);
  settings.set({ mean: 3 });
  vi.advanceTimersByTime(300);
  expect(tab.location.search).toBe('?demo.v=1&demo.mean=3');
});

test('Back soon after an edit shows the entry gone back to, and leaves it as it was', () => {
  const settings = open('?demo.v=1&demo.mean=2');
  settings.set({ mean: 3 });
  tab.go('/divergence/?demo.v=1&demo.mean=1');
  expect(settings.values.value.mean).toBe(1);
  vi.advanceTimersByTime(1000);
  expect(tab.location.search).toBe('?demo.v=1&demo.mean=1');
});

test('a link to an anchor soon after an edit keeps the edit', () => {
  const settings = open('?demo.v=1&demo.mean=2');
  settings.set({ mean: 3 });
  tab.go('/divergence/?demo.v=1&demo.mean=2#eq-gap');
  expect(settings.values.value.mean).toBe(3);
  expect(tab.location.href).toBe('https://book.example/divergence/?demo.v=1&demo.mean=3#eq-gap');
});

test('what another figure writes into the address meanwhile is no way back', () => {
  const settings = open('?demo.v=1&demo.mean=2');
  settings.set({ mean: 3 });
  tab.history.replaceState(null, '', '/divergence/?demo.v=1&demo.mean=2&other.v=1');
  tab.go('/divergence/?demo.v=1&demo.mean=2&other.v=1#eq-gap');
  expect(settings.values.value.mean).toBe(3);
});

test('an address that no server takes is not written: it holds the others’ settings, and none of these', () => {
  tab.history.replaceState(null, '', '/divergence/?other.v=1');
  const settings = createSettings({ answer: textSetting('', 'the answer', 100_000) });
  stop = followAddress(settings, { prefix: 'demo', version: 1 }, 'figure', () => undefined);
  settings.set({ answer: 'a' });
  vi.advanceTimersByTime(300);
  expect(tab.location.search).toBe('?other.v=1&demo.v=1&demo.answer=a');
  settings.set({ answer: 'a'.repeat(9000) });
  vi.advanceTimersByTime(300);
  expect(tab.location.search).toBe('?other.v=1');
});

/** A browser that has had enough of new addresses for now, as Safari after a hundred within half a minute. */
const refuse = () =>
  vi.spyOn(tab.history, 'replaceState').mockImplementation(() => {
    throw new DOMException('Attempt to use history.replaceState() more than 100 times', 'SecurityError');
  });

test('where the browser takes no new address, the figure goes on without, and the next edit is written', () => {
  const settings = open('?demo.v=1&demo.mean=2');
  const refusal = refuse();
  settings.set({ mean: 3 });
  vi.advanceTimersByTime(300);
  expect([settings.values.value.mean, tab.location.search]).toEqual([3, '?demo.v=1&demo.mean=2']);
  refusal.mockRestore();
  settings.set({ mean: 5 });
  vi.advanceTimersByTime(300);
  expect(tab.location.search).toBe('?demo.v=1&demo.mean=5');
});

test('what could not be written is written when the page is left', () => {
  const settings = open();
  const refusal = refuse();
  settings.set({ mean: 3 });
  vi.advanceTimersByTime(300);
  refusal.mockRestore();
  tab.dispatchEvent(new Event('pagehide'));
  expect(tab.location.search).toBe('?demo.v=1&demo.mean=3');
});

test('a link to an anchor keeps what could not be written into the address, and what does not fit into one', () => {
  const settings = open('?demo.v=1&demo.mean=2');
  const refusal = refuse();
  settings.set({ mean: 3 });
  vi.advanceTimersByTime(300);
  refusal.mockRestore();
  tab.go('/divergence/?demo.v=1&demo.mean=2#eq-gap');
  expect(settings.values.value.mean).toBe(3);
  stop();

  const long = createSettings({ answer: textSetting('', 'the answer', 100_000) });
  stop = followAddress(long, { prefix: 'long', version: 1 }, 'figure', () => undefined);
  long.set({ answer: 'a'.repeat(9000) });
  vi.advanceTimersByTime(300);
  tab.go('/divergence/#eq-gap');
  expect(long.values.value.answer).toHaveLength(9000);
});

test('a link longer than mail programs carry is handed out with a caution', () => {
  const link = (length: number) => `https://book.example/${'x'.repeat(length)}`;
  expect(cautionOn(link(1000))).toBeUndefined();
  expect(cautionOn(link(2400))).toBe(
    'It has 2421 characters, and some mail and chat programs cut links of more than 2000: see whether it arrives whole.',
  );
});
