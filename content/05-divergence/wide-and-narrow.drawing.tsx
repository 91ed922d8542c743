import { density, drawing, line, maths, rule } from '../../src/kit/drawing/index.ts';
import { normal } from '../../src/math/index.ts';

const [wide, narrow] = [normal(0, 1), normal(0, 0.5)];

export default drawing({
  says: 'The encoder’s narrow bell inside the dashed, wider one of the prior, around the same mean.',
  draw: () => ({
    x: { domain: [-3, 3] },
    y: { domain: [-0.05, 0.86] },
    marks: [
      rule({ y: 0 }),
      line(density(wide), { colour: 'prior', dashed: true }),
      line(density(narrow), { colour: 'encoder' }),
      maths('p', { x: 1.5, y: 0.16, dx: 2, colour: 'prior' }),
      maths('q', { x: 0.5, y: 0.5, dx: 4, colour: 'encoder' }),
    ],
  }),
});
