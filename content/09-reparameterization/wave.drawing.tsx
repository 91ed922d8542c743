import { density, drawing, line, maths } from '../../src/kit/drawing/index.ts';
import { linspace } from '../../src/kit/plot/points.ts';
import { normal } from '../../src/math/index.ts';

const q = normal(0, 1);
const fast = 10;
const wave = (w: number, steps: number) => linspace([-2.6, 2.6], steps).map((z) => ({ x: z, y: Math.sin(w * z) }));

export default drawing({
  says: 'Two waves over one bell: the slow one turns hardly once within its width, the fast one ten times as often, no higher and much steeper.',
  draw: () => ({
    x: { domain: [-2.6, 2.6] },
    y: { domain: [-1.1, 2.15] },
    marks: [
      line((z) => 1.2 + 2 * density(q)(z), { colour: 'encoder' }),
      line(wave(fast, 130), { colour: 'ink' }),
      line(wave(1, 20), { colour: 'ink', dashed: true }),
      maths('q', { x: 1, y: 1.75, dx: 4, colour: 'encoder' }),
    ],
  }),
});
