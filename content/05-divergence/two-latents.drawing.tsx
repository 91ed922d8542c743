import { exactIn } from '../../src/claims/library.ts';
import { bar, drawing, words } from '../../src/kit/drawing/index.ts';
import { decimal } from '../../src/text/number.ts';
import additivity from './additivity.claim.ts';

const of = (name: string): number => exactIn(additivity, name);
const [first, second, both] = [of('first'), of('second'), of('both')];

export default drawing({
  says: `Two bars end to end, ${decimal(first)} and ${decimal(second)} nats, above one as long as both, ${decimal(both)}.`,
  draw: () => ({
    x: { domain: [0, 0.55] },
    y: { domain: [0, 4] },
    marks: [
      bar({ x: [0, first], y: [2.3, 3] }, { colour: 'encoder' }),
      bar({ x: [first, both], y: [2.3, 3] }, { colour: 'encoder' }),
      bar({ x: [0, both], y: [0.5, 1.2] }, { colour: 'ink' }),
      words(`first: ${decimal(first)}`, { x: 0, y: 3.2, colour: 'encoder' }),
      words(decimal(second), { x: both, y: 3.2, anchor: 'end', colour: 'encoder' }),
      words(`together: ${decimal(both)}`, { x: 0, y: 1.4, colour: 'ink' }),
    ],
  }),
});
