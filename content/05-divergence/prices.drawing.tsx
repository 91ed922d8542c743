import { exactIn } from '../../src/claims/library.ts';
import { bar, drawing, words } from '../../src/kit/drawing/index.ts';
import { fixed } from '../../src/text/number.ts';
import modes from './two-modes.claim.ts';

const prices = (
  [
    ['on one hump', 'reverseBest'],
    ['astride the valley', 'reverseCentred'],
    ['over both humps', 'reverseOfMomentMatch'],
  ] as const
).map(([name, of]) => ({ name, nats: exactIn(modes, of) }));

export default drawing({
  says: `Three bars, what a fit costs in reverse: ${prices.map(({ name, nats }) => `${name} ${fixed(nats, 4)}`).join(', ')} nats.`,
  draw: () => ({
    x: { domain: [0, 2.2] },
    y: { domain: [0, 3] },
    marks: prices.map(({ name, nats }, i) => [
      bar({ x: [0, nats], y: [2.1 - i, 2.5 - i] }, { colour: 'encoder' }),
      words(name, { x: 0, y: 2.6 - i, colour: 'ink' }),
      words(fixed(nats, 4), { x: 2.2, y: 2.6 - i, anchor: 'end' }),
    ]),
  }),
});
