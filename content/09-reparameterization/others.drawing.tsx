import { distance, dots, drawing, line, maths, rule } from '../../src/kit/drawing/index.ts';
import { draws } from './five-draws.ts';

const values = draws.map(({ z }) => z ** 2);
/** The draw whose baseline is shown: the fourth, the highest. */
const own = 3;
const others = values.filter((_, at) => at !== own);
const baseline = others.reduce((sum, value) => sum + value, 0) / others.length;
const placed = values.map((value, at) => ({ x: at + 1, y: value }));

export default drawing({
  says: 'Five values of f, side by side; for the fourth, the highest, the baseline is the mean of the other four, a dashed line far below it, and what counts is how far it lies above.',
  draw: () => ({
    x: { domain: [0.3, 5.9] },
    y: { domain: [-0.7, 3.7] },
    marks: [
      rule({ y: 0 }),
      line(
        [0.6, 5.4].map((x) => ({ x, y: baseline })),
        { colour: 'ink', dashed: true },
      ),
      distance({ x: own + 1, y: baseline }, placed[own]!, { colour: 'encoder' }),
      dots(
        placed.filter((_, at) => at !== own),
        { colour: 'ink', radius: 3.5 },
      ),
      dots([placed[own]!], { colour: 'encoder', radius: 3.5 }),
      maths('f_4 − c_4', { x: own + 1, y: 2.1, dx: 8, dy: 4, colour: 'encoder' }),
      maths('c_4', { x: 5.45, y: baseline, dx: 3, dy: 4, colour: 'ink' }),
    ],
  }),
});
