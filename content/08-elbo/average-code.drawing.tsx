import { density, drawing, line, maths, rule, words } from '../../src/kit/drawing/index.ts';
import { linspace } from '../../src/kit/plot/points.ts';
import { normal } from '../../src/math/index.ts';
import twoPoints from './two-points.claim.ts';

const prior = normal(0, 1);
/** Each code at its optimum: the posterior of the point +1 or −1 under the best weight w, whose square is 1 minus the noise. */
const noise = twoPoints.givens['noise']!;
const codes = [-1, 1].map((x) => normal(x * Math.sqrt(1 - noise), Math.sqrt(noise)));
const xs = [...linspace([-1.3, -0.7], 24), ...linspace([0.7, 1.3], 24)];
const average = (z: number): number => codes.reduce((sum, code) => sum + density(code)(z) / 2, 0);

export default drawing({
  says: 'Two tall narrow humps, the average of the two codes, and under them the low dashed bell of the prior, which they do not match.',
  draw: () => ({
    x: { domain: [-3, 3] },
    y: { domain: [-0.1, 2.5] },
    marks: [
      rule({ y: 0 }),
      line(density(prior), { colour: 'prior', dashed: true }),
      line(
        [-3, ...xs, 3].map((z) => ({ x: z, y: average(z) })),
        { colour: 'encoder' },
      ),
      maths('p(z)', { x: -1.9, y: 0.25, dx: -4, anchor: 'end', colour: 'prior' }),
      words('average of', { x: 0, y: 1.6, anchor: 'middle', colour: 'encoder' }),
      maths('q(z|x)', { x: 0, y: 1.3, anchor: 'middle', colour: 'encoder' }),
    ],
  }),
});
