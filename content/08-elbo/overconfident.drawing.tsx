import { density, drawing, line, maths, rule } from '../../src/kit/drawing/index.ts';
import { normal } from '../../src/math/index.ts';

const [q, posterior] = [normal(0.8, Math.sqrt(0.02)), normal(0.8, Math.sqrt(0.2))];

export default drawing({
  says: 'A wide bell, the exact posterior, and around the same mean a bell of a tenth of its variance, much higher, the encoder’s.',
  draw: () => ({
    x: { domain: [-0.35, 1.95] },
    y: { domain: [-0.1, 3] },
    marks: [
      rule({ y: 0 }),
      line(density(posterior), { colour: 'posterior', dashed: true }),
      line(density(q), { colour: 'encoder' }),
      maths('q', { x: 1, y: 1.4, dx: 4, colour: 'encoder' }),
      maths('p(z|x)', { x: 1.3, y: density(posterior)(1.3), dx: 4, dy: -3, colour: 'posterior' }),
    ],
  }),
});
