import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { bookModel, decode } from '../../../../src/models/toy-vae/index.ts';
import {
  decodedGrid,
  gridSide,
  nearestTile,
  tileForKey,
  tilePoint,
} from '../../../../src/apps/lab/pictures/decoded-grid.ts';
import { Manifold } from '../../../../src/apps/lab/pictures/Manifold.tsx';

test('the grid runs from −2 to 2, with z2 upwards', () => {
  expect(tilePoint({ row: 0, column: 0 })).toEqual([-2, 2]);
  expect(tilePoint({ row: 8, column: 8 })).toEqual([2, -2]);
  expect(tilePoint({ row: 4, column: 5 })).toEqual([0.5, 0]);
});

test('every tile is what its point decodes to', () => {
  const images = decodedGrid(bookModel);
  expect(images.flat()).toHaveLength(gridSide ** 2);
  expect(images[1]?.[6]).toEqual(decode(bookModel, [1, 1.5]));
});

test('the nearest tile of a point, and of one outside the grid', () => {
  expect(nearestTile([0.3, -0.2])).toEqual({ row: 4, column: 5 });
  expect(nearestTile([-9, 2.2])).toEqual({ row: 0, column: 0 });
});

test.each([
  ['ArrowUp', false, { row: 3, column: 5 }],
  ['ArrowDown', false, { row: 5, column: 5 }],
  ['ArrowLeft', false, { row: 4, column: 4 }],
  ['ArrowRight', false, { row: 4, column: 6 }],
  ['Home', false, { row: 4, column: 0 }],
  ['End', true, { row: 8, column: 8 }],
  ['PageUp', false, { row: 0, column: 5 }],
  ['x', false, undefined],
])('%s (ctrl %s) leads from the middle to %j', (key, ctrl, place) => {
  expect(tileForKey(key, ctrl, { row: 4, column: 5 })).toEqual(place);
});

test('keys stay on the grid', () => {
  expect(tileForKey('ArrowUp', false, { row: 0, column: 8 })).toEqual({ row: 0, column: 8 });
  expect(tileForKey('ArrowRight', false, { row: 0, column: 8 })).toEqual({ row: 0, column: 8 });
});

const manifold = { images: decodedGrid(bookModel), point: [1.1, 0.9] as const, onPoint: () => undefined };

test('as it is built it holds all 729 pixels once, shown at two sizes', () => {
  const html = renderToString(<Manifold {...manifold} active={false} />);
  const squares = [...html.matchAll(/ d="([^"]*)"/g)].map(([, d]) => d).join('');
  expect(squares.match(/M/g)).toHaveLength(729);
  expect(html.match(/<use /g)).toHaveLength(2);
  expect(html.match(/class="manifold-mark"/g)).toHaveLength(2);
  expect(html).toContain('the tile nearest to z1 1.10, z2 0.90 is outlined');
  expect(html).not.toContain('role="grid"');
});

test('alive it is a grid of 81 cells, of which the nearest to the point takes the focus', () => {
  const html = renderToString(<Manifold {...manifold} active />);
  const sizes = 2;
  const cells = html.match(/<rect[^>]*role="gridcell"[^>]*>/g) ?? [];
  expect(cells).toHaveLength(sizes * 81);
  const reached = cells.filter((cell) => cell.includes('tabindex="0"'));
  expect(reached).toHaveLength(sizes);
  expect(reached[0]).toContain('aria-label="z1 1.00, z2 1.00"');
});
