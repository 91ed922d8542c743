import { density, drawing, line, rule, words } from '../../src/kit/drawing/index.ts';
import { normal } from '../../src/math/index.ts';

const [own, wide] = [normal(0, 1), normal(0, 1.75)];

export default drawing({
  says: 'Two bells about one middle: the encoder’s own, dashed, and a lower and wider one.',
  draw: () => ({
    x: { domain: [-5, 5] },
    y: { domain: [-0.03, 0.46] },
    marks: [
      rule({ y: 0 }),
      line(density(own), { colour: 'encoder', dashed: true }),
      line(density(wide), { colour: 'encoder' }),
      words('its own', { x: 0.8, y: 0.34, colour: 'encoder' }),
      words('widened', { x: 2.4, y: 0.13, colour: 'encoder' }),
    ],
  }),
});
