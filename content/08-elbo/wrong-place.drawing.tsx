import { density, drawing, line, maths, rule } from '../../src/kit/drawing/index.ts';
import { posterior, prior, q } from './model-on-the-line.ts';

const bells = [
  { of: prior, colour: 'prior', dashed: true, name: 'p(z)', at: -1.2, side: 'end' },
  { of: posterior, colour: 'posterior', dashed: false, name: 'p(z|x)', at: 1.5, side: 'start' },
  { of: q, colour: 'encoder', dashed: false, name: 'q', at: 2.4, side: 'start' },
] as const;

export default drawing({
  says: 'Three bells: the prior about 0, the posterior about 1 and narrower, and q about a half, as wide as the prior.',
  draw: () => ({
    x: { domain: [-3.1, 3.9] },
    y: { domain: [-0.02, 0.6] },
    marks: [
      rule({ y: 0 }),
      bells.map(({ of, colour, dashed, name, at, side }) => [
        line(density(of), { colour, dashed }),
        maths(name, { x: at, y: density(of)(at), dx: side === 'end' ? -7 : 7, dy: -3, anchor: side, colour }),
      ]),
    ],
  }),
});
