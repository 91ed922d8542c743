import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figureSize, sizeFor, sizeNames } from '../../src/figures/sizes.ts';

const heights = { narrow: 1, small: 2, medium: 3, wide: 4 };

test('labels of 13 units are at least 11 pixels from a phone’s figure up', () => {
  for (let width = 300; width < 2000; width += 10) {
    expect((13 * width) / figureSize(sizeFor(width), heights).width).toBeGreaterThan(11);
  }
});

test('the stylesheet changes sizes where the script does', () => {
  const css = readFileSync('src/figures/figures.css', 'utf8');
  const limits = [...css.matchAll(/min-width: (\d+)px/g)].map(([, limit]) => Number(limit));
  expect(limits).toHaveLength(sizeNames.length - 1);
  limits.forEach((limit, i) => {
    expect(sizeFor(limit - 1)).toBe(sizeNames[i]);
    expect(sizeFor(limit)).toBe(sizeNames[i + 1]);
  });
});
