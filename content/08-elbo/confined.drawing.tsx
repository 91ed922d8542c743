import { density, drawing, line, maths, rule } from '../../src/kit/drawing/index.ts';
import { area } from '../../src/kit/plot/marks/index.ts';
import { normal } from '../../src/math/index.ts';
import { beyondReach } from './beyond-reach.ts';

const posterior = density(normal(0.4, 0.8));
/** A smooth q that is zero outside of S = [−1, 1]. */
const q = (z: number): number => (Math.abs(z) < 1 ? (15 / 16) * (1 - z * z) ** 2 : 0);
const inside = Array.from({ length: 31 }, (_, i) => -1 + i / 15);
const [left, right] = [-2.2, 3];

export default drawing({
  says: 'A posterior’s bell, shaded where it lies beyond S, and a q that is positive on S only.',
  draw: () => ({
    x: { domain: [left, right] },
    y: { domain: [-0.17, 1.05] },
    marks: [
      beyondReach(posterior, left, right).map((side) => area(side, { colour: 'posterior' })),
      rule({ y: 0 }),
      line(posterior, { colour: 'posterior', dashed: true }),
      line(
        inside.map((z) => ({ x: z, y: q(z) })),
        { colour: 'encoder' },
      ),
      maths('S', { x: 0, y: 0, dy: 16, anchor: 'middle' }),
      maths('q', { x: -0.45, y: q(-0.45), dx: -8, dy: -2, anchor: 'end', colour: 'encoder' }),
      maths('p(z|x)', { x: 1.3, y: posterior(1.3), dx: 6, dy: -4, colour: 'posterior' }),
    ],
  }),
});
