import { expect, test } from 'vitest';
import { greyLevel, greyLevels, greyPaths, sheetSquares, tileCorner } from '../../../src/kit/image/grey-cells.ts';

const layout = { left: 10, top: 20, tile: 30, gap: 4 };

test('black, white and what lies beyond have their levels', () => {
  expect([-3, 0, 0.5, 1, 7].map(greyLevel)).toEqual([0, 0, 32, 63, 63]);
});

test('tiles follow each other with gaps', () => {
  expect(tileCorner(layout, 0, 0)).toEqual([10, 20]);
  expect(tileCorner(layout, 2, 1)).toEqual([44, 88]);
});

test('every pixel is one square in the path of its grey', () => {
  const black = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  const corner = [0, 0, 0, 0, 0, 0, 0, 0, 1];
  const paths = greyPaths([[black, corner]], sheetSquares(1, 2, layout));
  expect(paths).toHaveLength(greyLevels);
  expect(paths[0]?.match(/M/g)).toHaveLength(17);
  expect(paths.at(-1)).toBe('M64 40h10v10h-10z');
  expect(paths.slice(1, -1).join('')).toBe('');
});
