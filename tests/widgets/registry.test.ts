import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { widgets } from '../../src/widgets/registry.ts';

test('every widget of the registry is a folder with a model, a view and a style of its own', () => {
  expect(widgets.length).toBeGreaterThan(0);
  for (const { name } of widgets) {
    for (const file of ['model.ts', 'View.tsx', 'style.css']) {
      expect(existsSync(`src/widgets/${name}/${file}`), `src/widgets/${name}/${file}`).toBe(true);
    }
  }
});

test('names, which are addresses and prefixes in links, are unique and plain', () => {
  const names = widgets.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
});
