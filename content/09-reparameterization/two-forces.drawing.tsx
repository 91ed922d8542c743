import { exactIn } from '../../src/claims/library.ts';
import { arrow, drawing, rule, words } from '../../src/kit/drawing/index.ts';
import { fixed } from '../../src/text/number.ts';
import toy from './toy.claim.ts';

const forces = [
  { name: 'the image', nats: exactIn(toy, 'gradient'), colour: 'decoder' },
  { name: 'the prior', nats: exactIn(toy, 'partial'), colour: 'prior' },
  { name: 'both', nats: exactIn(toy, 'whole'), colour: 'ink' },
] as const;

export default drawing({
  says: `Three arrows from one line: ${forces.map(({ name, nats }) => `${name} pulls by ${fixed(nats, 4)}`).join(', ')}.`,
  draw: () => ({
    x: { domain: [-1.6, 1.6] },
    y: { domain: [0, 3] },
    marks: [
      rule({ x: 0 }),
      forces.map(({ name, nats, colour }, i) => [
        arrow({ x: 0, y: 2.3 - i }, { x: nats, y: 2.3 - i }, { colour }),
        words(`${name}: ${fixed(nats, 4)}`, {
          x: nats < 0 ? -0.06 : 0.06,
          y: 2.48 - i,
          anchor: nats < 0 ? 'end' : 'start',
          colour,
        }),
      ]),
    ],
  }),
});
