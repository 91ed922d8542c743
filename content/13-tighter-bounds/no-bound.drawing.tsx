import { exactIn } from '../../src/claims/library.ts';
import { dots, drawing, line, maths, words } from '../../src/kit/drawing/index.ts';
import { fixed } from '../../src/text/number.ts';
import linear from './linear.claim.ts';

const of = (name: string): number => exactIn(linear, name);
const evidence = of('evidence');
const reported = [
  { k: 1, nats: evidence },
  { k: 2, nats: of('brokenTwo') },
  { k: 50, nats: of('brokenFifty') },
];
const limit = of('brokenLimit');

export default drawing({
  says: `What the code reports for 1, 2 and 50 draws: it starts at log p(x), ${fixed(evidence, 4)}, where the right code stays, and climbs above it, toward a limit.`,
  draw: () => ({
    x: { domain: [0.85, 130], log: true },
    y: { domain: [-2.5, -1.25] },
    marks: [
      line(
        [0.85, 130].map((k) => ({ x: k, y: evidence })),
        { colour: 'evidence', dashed: true },
      ),
      line(
        [0.85, 130].map((k) => ({ x: k, y: limit })),
        { colour: 'ink', dashed: true },
      ),
      line(
        reported.map(({ k, nats }) => ({ x: k, y: nats })),
        { colour: 'ink' },
      ),
      dots(
        reported.map(({ k, nats }) => ({ x: k, y: nats })),
        { colour: 'ink', radius: 3.5 },
      ),
      words('its limit', { x: 1, y: limit, dy: -5, colour: 'ink' }),
      maths('log p(x)', { x: 120, y: evidence, dy: -6, anchor: 'end', colour: 'evidence' }),
      reported.map(({ k }) => words(`${k}`, { x: k, y: -2.48, anchor: 'middle' })),
    ],
  }),
});
