import { exactIn } from '../../src/claims/library.ts';
import { drawing, line, maths, words } from '../../src/kit/drawing/index.ts';
import { fixed } from '../../src/text/number.ts';
import linear from './linear.claim.ts';

const rungs = [
  { name: 'L_1', nats: exactIn(linear, 'priorOne'), colour: 'ink' },
  { name: 'L_2', nats: exactIn(linear, 'priorTwo'), colour: 'ink' },
  { name: 'ELBO of q_2', nats: exactIn(linear, 'implicitTwo'), colour: 'ink' },
  { name: 'log p(x)', nats: exactIn(linear, 'evidence'), colour: 'evidence' },
] as const;

export default drawing({
  says: `Four levels to scale: ${rungs.map(({ name, nats }) => `${name.replaceAll('_', '')} at ${fixed(nats, 4)}`).join(', ')}.`,
  draw: () => ({
    x: { domain: [0, 10] },
    y: { domain: [-3.5, -2.1] },
    marks: rungs.map(({ name, nats, colour }) => [
      line(
        [4, 7].map((at) => ({ x: at, y: nats })),
        { colour, dashed: name === 'log p(x)' },
      ),
      maths(name, { x: 3.7, y: nats, dy: 5, anchor: 'end', colour }),
      words(fixed(nats, 4), { x: 7.3, y: nats, dy: 4 }),
    ]),
  }),
});
