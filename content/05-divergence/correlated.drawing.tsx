import { drawing, line, maths } from '../../src/kit/drawing/index.ts';
import { linspace, type Point } from '../../src/kit/plot/points.ts';
import correlation from './correlation.claim.ts';

const rho = correlation.givens['rho']!;
const turn = linspace([0, 2 * Math.PI], 48);

/** One standard deviation around a pair of unit Gaussians of the correlation given: a circle where that is none. */
const ring = (correlated: number): Point[] =>
  turn.map((angle) => ({
    x: Math.cos(angle),
    y: correlated * Math.cos(angle) + Math.sqrt(1 - correlated ** 2) * Math.sin(angle),
  }));

export default drawing({
  says: 'A narrow ellipse along the diagonal, q, and the dashed circle of p: along either coordinate both reach as far.',
  draw: () => ({
    x: { domain: [-1.9, 1.9] },
    y: { domain: [-1.15, 1.15] },
    marks: [
      line(ring(0), { colour: 'prior', dashed: true }),
      line(ring(rho), { colour: 'encoder' }),
      maths('p', { x: -Math.SQRT1_2, y: Math.SQRT1_2, dx: -12, dy: -2, colour: 'prior' }),
      maths('q', { x: 1, y: 1, dx: 5, dy: 3, colour: 'encoder' }),
    ],
  }),
});
