import { exactIn } from '../../src/claims/library.ts';
import { bar, drawing, maths } from '../../src/kit/drawing/index.ts';
import linear from './linear.claim.ts';

const below = (name: string): number => exactIn(linear, 'evidence') - exactIn(linear, name);
const gaps = [
  { name: 'log p(x) − L_2', nats: below('priorTwo'), foot: 2.2 },
  { name: 'log p(x) − ELBO of q_2', nats: below('implicitTwo'), foot: 0 },
] as const;

export default drawing({
  says: 'Two bars to scale, for two draws from the prior: the gap of their bound, and below it the shorter gap of the ELBO of the draw that is kept.',
  draw: () => ({
    x: { domain: [0, 1.05 * gaps[0].nats] },
    y: { domain: [-0.3, 4.2] },
    marks: gaps.map(({ name, nats, foot }, i) => [
      bar({ x: [0, nats], y: [foot, foot + 0.9] }, { colour: 'slack', dashed: i === 1 }),
      maths(name, { x: 0, y: foot + 0.9, dy: -6 }),
    ]),
  }),
});
