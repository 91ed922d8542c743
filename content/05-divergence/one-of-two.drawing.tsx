import { density, drawing, line, maths, rule } from '../../src/kit/drawing/index.ts';
import { normal } from '../../src/math/index.ts';

const box = [
  { x: 0, y: 0 },
  { x: 0, y: 1 },
  { x: 1, y: 1 },
  { x: 1, y: 0 },
];

export default drawing({
  says: 'The uniform density as a box over the interval from 0 to 1, and the standard normal’s bell, which reaches far beyond it.',
  draw: () => ({
    x: { domain: [-3, 3] },
    y: { domain: [-0.06, 1.12] },
    marks: [
      rule({ y: 0 }),
      line(density(normal(0, 1)), { colour: 'prior', dashed: true }),
      line(box, { colour: 'encoder' }),
      maths('a', { x: 1, y: 0.8, dx: 7, colour: 'encoder' }),
      maths('b', { x: -1.1, y: 0.26, dx: -5, anchor: 'end', colour: 'prior' }),
    ],
  }),
});
