import { arrow, density, drawing, line, maths, rule, words } from '../../src/kit/drawing/index.ts';
import { normal } from '../../src/math/index.ts';

const q = normal(0, 1);
const draws = [-2, -1.3, -0.6, 0.6, 1.3, 2];

export default drawing({
  says: 'The bell of q with arrows from six draws, as long as their scores: those right of the mean would turn the dial to the right, those left of it to the left, the farther out the more.',
  draw: () => ({
    x: { domain: [-4.4, 4.4] },
    y: { domain: [-0.12, 0.46] },
    marks: [
      rule({ y: 0 }),
      line(density(q), { colour: 'encoder' }),
      draws.map((z) => arrow({ x: z, y: density(q)(z) }, { x: z + z / q.sd, y: density(q)(z) }, { colour: 'ink' })),
      maths('q', { x: 0, y: 0.42, anchor: 'middle', colour: 'encoder' }),
      maths('ε/s', { x: 3.2, y: 0.2, anchor: 'middle', colour: 'ink' }),
      maths('μ', { x: 0, y: -0.09, anchor: 'middle' }),
      words('turn left', { x: -4.3, y: 0.3 }),
      words('turn right', { x: 4.3, y: 0.3, anchor: 'end' }),
    ],
  }),
});
