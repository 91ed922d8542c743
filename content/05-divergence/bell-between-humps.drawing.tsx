import { density, drawing, line, maths, rule } from '../../src/kit/drawing/index.ts';
import { normal } from '../../src/math/index.ts';

const humps = [normal(-2, 0.5), normal(2, 0.5)];
const target = (z: number): number => humps.reduce((sum, hump) => sum + Math.exp(hump.logProb(z)), 0) / humps.length;

export default drawing({
  says: 'Two narrow humps, and one bell over the valley between them.',
  draw: () => ({
    x: { domain: [-4, 4] },
    y: { domain: [-0.03, 0.5] },
    marks: [
      rule({ y: 0 }),
      line(target, { colour: 'prior', dashed: true }),
      line(density(normal(0, 1)), { colour: 'encoder' }),
      maths('p', { x: 2.6, y: 0.34, colour: 'prior' }),
      maths('q', { x: 0, y: 0.4, dy: -7, anchor: 'middle', colour: 'encoder' }),
    ],
  }),
});
