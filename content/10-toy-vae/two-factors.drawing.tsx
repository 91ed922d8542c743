import { custom, drawing, maths } from '../../src/kit/drawing/index.ts';
import { greyLevels, greyPaths, sheetSquares } from '../../src/kit/image/grey-cells.ts';
import { litTile } from '../../src/models/toy-vae/examples/images.ts';

const factors = [-1, 0, 1];
const sheet = { left: 66, top: 22, tile: 33, gap: 6 };
const tiles = factors.map((b) => factors.map((a) => litTile(a, b)));
const middle = (at: number): number => at * (sheet.tile + sheet.gap) + sheet.tile / 2;

export default drawing({
  says: 'Nine tiles of nine pixels: from left to right the light moves from the left side to the right, from top to bottom from the upper side to the lower; the tile in the middle is grey all over.',
  draw: () => ({
    // In pixels, within the inset of a drawing.
    x: { domain: [4, 228] },
    y: { domain: [136, 4] },
    marks: [
      custom(() => (
        <g shape-rendering="crispEdges">
          {greyPaths(tiles, sheetSquares(3, 3, sheet)).map((d, level) => {
            const grey = Math.round((255 * level) / (greyLevels - 1));
            return d === '' ? null : <path d={d} fill={`rgb(${grey} ${grey} ${grey})`} />;
          })}
        </g>
      )),
      factors.map((a, at) =>
        maths(at === 0 ? `a = ${a}`.replace('-', '−') : `${a}`, {
          x: sheet.left + middle(at),
          y: sheet.top - 7,
          anchor: 'middle',
          colour: 'ink',
        }),
      ),
      factors.map((b, at) =>
        maths(at === 0 ? `b = ${b}`.replace('-', '−') : `${b}`, {
          x: sheet.left - 8,
          y: sheet.top + middle(at) + 4,
          anchor: 'end',
          colour: 'ink',
        }),
      ),
    ],
  }),
});
