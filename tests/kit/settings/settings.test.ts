import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createSettings } from '../../../src/kit/settings/settings.ts';
import { numberSetting, type SettingsTable } from '../../../src/kit/settings/url-state.ts';

interface Pair {
  readonly a: number;
  readonly b: number;
}
const table: SettingsTable<Pair> = {
  a: numberSetting(1, { name: 'a' }),
  b: numberSetting(2, { name: 'b' }),
};

test('the changes of one gesture are undone together', () => {
  const settings = createSettings(table);
  settings.set({ a: 5 });
  settings.set({ a: 6 });
  settings.settle();
  settings.set({ a: 7 });
  settings.undo();
  expect(settings.values.value).toEqual({ a: 6, b: 2 });
  settings.undo();
  expect(settings.values.value).toEqual({ a: 1, b: 2 });
  expect(settings.canUndo.value).toBe(false);
});

test('a change of another setting is a step of its own', () => {
  const settings = createSettings(table);
  settings.set({ a: 5 });
  settings.set({ b: 9 });
  settings.undo();
  expect(settings.values.value).toEqual({ a: 5, b: 2 });
});

test('reset can itself be undone, and a change to the same value is none', () => {
  const settings = createSettings(table);
  settings.set({ a: 1 });
  expect(settings.canUndo.value).toBe(false);
  settings.set({ a: 3, b: 4 });
  settings.reset();
  expect(settings.isInitial.value).toBe(true);
  settings.undo();
  expect(settings.values.value).toEqual({ a: 3, b: 4 });
});

test('a link that is opened leaves nothing to undo', () => {
  const settings = createSettings(table);
  settings.load({ a: 8, b: 9 });
  expect(settings.values.value).toEqual({ a: 8, b: 9 });
  expect(settings.canUndo.value).toBe(false);
});

test('a link of what stands already, as to a place in the page, takes no undo away', () => {
  const settings = createSettings(table);
  settings.set({ a: 3 });
  settings.load({ ...settings.values.value });
  settings.undo();
  expect(settings.isInitial.value).toBe(true);
});

test('where the way back leads to other values, undo leads forth again', () => {
  const settings = createSettings(table);
  settings.set({ a: 3 });
  settings.load({ a: 8, b: 9 });
  settings.undo();
  expect(settings.values.value.a).toBe(3);
  settings.undo();
  expect(settings.isInitial.value).toBe(true);
});

test('a step is undone alone, whatever comes before and after', () => {
  const settings = createSettings(table);
  settings.set({ a: 5 });
  settings.step({ a: 6 });
  settings.set({ a: 7 });
  settings.undo();
  expect(settings.values.value.a).toBe(6);
  settings.undo();
  expect(settings.values.value.a).toBe(5);
});

test('what stands beside the settings goes back with a marked change, and with no other', () => {
  const beside = signal('a model');
  const settings = createSettings(table, { beside });
  settings.set({ a: 2 });
  settings.mark({ a: 3 });
  beside.value = 'another';
  settings.set({ a: 4 });
  beside.value = 'a third';
  settings.undo();
  expect([settings.values.value.a, beside.value]).toEqual([3, 'a third']);
  settings.undo();
  expect([settings.values.value.a, beside.value]).toEqual([2, 'a model']);
  settings.undo();
  expect([settings.values.value.a, settings.canUndo.value]).toEqual([1, false]);
});

test('a mark is an undo step even where nothing changes, and ends a gesture', () => {
  const settings = createSettings(table);
  settings.set({ a: 2 });
  settings.mark();
  settings.set({ a: 3 });
  for (const a of [2, 2, 1]) {
    settings.undo();
    expect(settings.values.value.a).toBe(a);
  }
});
