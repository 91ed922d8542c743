import { arrow, density, drawing, line, maths, rule } from '../../src/kit/drawing/index.ts';
import { normal } from '../../src/math/index.ts';

const [q, p] = [normal(1, 0.8), normal(-0.5, 1.2)];
const logRatio = (z: number): number => q.logProb(z) - p.logProb(z);
const places = [-2, -1, 0, 1, 2].map((sds) => q.mean + 0.9 * sds * q.sd);

export default drawing({
  says: 'Two bells, and the log-ratio at five places where q draws, as arrows: down on the side where q is the lower, up where it is the higher.',
  draw: () => ({
    x: { domain: [-3.6, 3.6] },
    y: { domain: [-1.5, 2.9] },
    marks: [
      rule({ y: 0 }),
      line(density(p), { colour: 'prior', dashed: true }),
      line(density(q), { colour: 'encoder' }),
      places.map((z) => arrow({ x: z, y: 0 }, { x: z, y: logRatio(z) }, { colour: 'ink' })),
      maths('p', { x: p.mean - p.sd, y: 0.35, dx: -10, colour: 'prior' }),
      maths('q', { x: 3, y: 0.25, colour: 'encoder' }),
      maths('log(q/p)', { x: 0.4, y: 2.2, anchor: 'end', colour: 'ink' }),
    ],
  }),
});
