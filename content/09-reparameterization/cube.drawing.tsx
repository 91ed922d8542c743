import { density, drawing, line, maths, rule } from '../../src/kit/drawing/index.ts';
import { linspace } from '../../src/kit/plot/points.ts';
import { normal } from '../../src/math/index.ts';

const noise = normal(0, 1);
/** The density of ε³ by the change of variables: it has no top at zero. */
const cubed = [-1, 1].map((side) =>
  linspace([0.24, 1.65], 40).map((size) => ({ x: side * size ** 3, y: density(noise)(size) / (3 * size ** 2) })),
);

export default drawing({
  says: 'The bell of a standard normal, and the density of its cube: a spike without a top at zero, and tails that reach much farther.',
  draw: () => ({
    x: { domain: [-4.2, 4.2] },
    y: { domain: [-0.05, 1.25] },
    marks: [
      rule({ y: 0 }),
      line(density(noise), { colour: 'encoder', dashed: true }),
      cubed.map((curve) => line(curve, { colour: 'ink' })),
      maths('ε', { x: -1.2, y: 0.25, dx: -6, anchor: 'end', colour: 'encoder' }),
      maths('ε³', { x: 0.25, y: 0.8, dx: 8, colour: 'ink' }),
    ],
  }),
});
