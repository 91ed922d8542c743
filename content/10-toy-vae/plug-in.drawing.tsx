import { exactIn } from '../../src/claims/library.ts';
import { drawing, line, words } from '../../src/kit/drawing/index.ts';
import { fixed } from '../../src/text/number.ts';
import plugIn from './plug-in.claim.ts';

const levels = [
  { name: 'plug-in', nats: exactIn(plugIn, 'linePlugIn'), colour: 'decoder' },
  { name: 'evidence', nats: exactIn(plugIn, 'lineEvidence'), colour: 'evidence' },
  { name: 'ELBO', nats: exactIn(plugIn, 'lineElbo'), colour: 'ink' },
] as const;

export default drawing({
  says: `Three levels to scale: ${levels.map(({ name, nats }) => `the ${name} at ${fixed(nats, 4)}`).join(', ')} nats.`,
  draw: () => ({
    x: { domain: [0, 10] },
    y: { domain: [-5.1, 0.6] },
    marks: levels.map(({ name, nats, colour }) => [
      line(
        [3.3, 6.7].map((at) => ({ x: at, y: nats })),
        { colour, dashed: name === 'evidence' },
      ),
      words(name, { x: 3, y: nats, dy: 4, anchor: 'end', colour }),
      words(fixed(nats, 4), { x: 7, y: nats, dy: 4 }),
    ]),
  }),
});
