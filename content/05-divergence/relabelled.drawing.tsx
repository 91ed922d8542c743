import { exactIn } from '../../src/claims/library.ts';
import { arrow, density, drawing, line, maths, words } from '../../src/kit/drawing/index.ts';
import { linspace, type Point } from '../../src/kit/plot/points.ts';
import { normal, type Normal } from '../../src/math/index.ts';
import { decimal } from '../../src/text/number.ts';
import invariance from './invariance.claim.ts';

const [q, p] = [normal(invariance.givens['mean']!, invariance.givens['sd']!), normal(0, 1)];
const divergence = exactIn(invariance, 'divergence');

/** Where the curves of y = exp z are put, beside those of z. */
const aside = 3.6;
const before = (bell: Normal): Point[] => linspace([-3, 3], 30).map((z) => ({ x: z, y: density(bell)(z) }));
const after = (bell: Normal): Point[] =>
  linspace([-4, 1.75], 40).map((z) => ({ x: aside + Math.exp(z), y: density(bell)(z) / Math.exp(z) }));

export default drawing({
  says: `Two bells, and beside them the same two after exp: the curves have changed their shape, and the divergence is ${decimal(divergence)} nats on both sides.`,
  draw: () => ({
    x: { domain: [-3, 9.3] },
    y: { domain: [-0.16, 0.86] },
    marks: [
      [before, after].map((curve) => [
        line(curve(p), { colour: 'prior', dashed: true }),
        line(curve(q), { colour: 'encoder' }),
      ]),
      maths('q', { x: 1.3, y: 0.42, colour: 'encoder' }),
      maths('p', { x: -1.2, y: 0.32, dx: -8, colour: 'prior' }),
      arrow({ x: 1.7, y: 0.66 }, { x: 3.3, y: 0.66 }, { colour: 'ink' }),
      maths('exp', { x: 2.5, y: 0.7, anchor: 'middle', colour: 'ink' }),
      words(decimal(divergence), { x: 0, y: -0.13, anchor: 'middle' }),
      words(decimal(divergence), { x: 6.3, y: -0.13, anchor: 'middle' }),
    ],
  }),
});
