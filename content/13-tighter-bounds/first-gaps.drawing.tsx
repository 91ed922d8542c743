import { exactIn } from '../../src/claims/library.ts';
import { bar, drawing, words } from '../../src/kit/drawing/index.ts';
import { decimal } from '../../src/text/number.ts';
import bound from './bound.claim.ts';

const gaps = [
  { name: 'one draw', gap: exactIn(bound, 'gapOfOne') },
  { name: 'ten draws', gap: exactIn(bound, 'gapOfTen') },
];

export default drawing({
  says: `Two bars, the gap that is left: ${gaps.map(({ name, gap }) => `${decimal(gap)} nats by ${name}`).join(', ')}.`,
  draw: () => ({
    x: { domain: [0, 0.053] },
    y: { domain: [0, 4] },
    marks: gaps.map(({ name, gap }, i) => [
      bar({ x: [0, gap], y: [2.3 - 1.9 * i, 3 - 1.9 * i] }, { colour: 'slack' }),
      words(`${name}: ${decimal(gap)}`, { x: 0, y: 3.2 - 1.9 * i, colour: 'slack' }),
    ]),
  }),
});
