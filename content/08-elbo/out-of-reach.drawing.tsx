import { exactIn } from '../../src/claims/library.ts';
import { band, density, drawing, line, maths, rule, words } from '../../src/kit/drawing/index.ts';
import { fixed } from '../../src/text/number.ts';
import { linspace } from '../../src/kit/plot/points.ts';
import { posterior } from './model-on-the-line.ts';
import support from './support.claim.ts';

const inside = exactIn(support, 'massInside');
const within = linspace([-1, 1], 20).map((z) => ({ x: z, y: density(posterior)(z) }));

export default drawing({
  says: `The bell of the posterior around 1, and a q that is level from −1 to 1 and zero elsewhere: of the posterior, ${fixed(inside, 2)} lies within its reach.`,
  draw: () => ({
    x: { domain: [-2, 3.6] },
    y: { domain: [-0.1, 0.72] },
    marks: [
      rule({ y: 0 }),
      band(
        within.map(({ x }) => ({ x, y: 0 })),
        within,
        { colour: 'posterior' },
      ),
      line(density(posterior), { colour: 'posterior', dashed: true }),
      line(
        [
          { x: -1, y: 0 },
          { x: -1, y: 0.5 },
          { x: 1, y: 0.5 },
          { x: 1, y: 0 },
        ],
        { colour: 'encoder' },
      ),
      maths('q', { x: -0.9, y: 0.54, colour: 'encoder' }),
      words('out of reach', { x: 1.75, y: 0.42, colour: 'posterior' }),
      words(fixed(inside, 2), { x: 0.95, y: 0.06, anchor: 'end', colour: 'posterior' }),
    ],
  }),
});
