import { drawing, line, maths, rule } from '../../src/kit/drawing/index.ts';
import { linspace } from '../../src/kit/plot/points.ts';
import { sigmoid } from '../../src/math/index.ts';

const k = 10;
const step = (z: number): number => sigmoid(k * z);
const over = (f: (z: number) => number) => linspace([-1.6, 1.6], 61).map((z) => ({ x: z, y: f(z) }));

export default drawing({
  says: 'A smooth step from 0 to 1, and its slope: nothing on either side, and a tall spike on the step.',
  draw: () => ({
    x: { domain: [-1.6, 1.6] },
    y: { domain: [-0.2, 2.8] },
    marks: [
      rule({ y: 0 }),
      line(over(step), { colour: 'ink' }),
      line(
        over((z) => k * step(z) * (1 - step(z))),
        { colour: 'encoder', dashed: true },
      ),
      maths('f', { x: 1.3, y: 1, dy: -7, colour: 'ink' }),
      maths('f′', { x: 0.2, y: 2, dx: 4, colour: 'encoder' }),
    ],
  }),
});
