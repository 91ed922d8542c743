import { exactIn } from '../../src/claims/library.ts';
import { bar, distance, drawing, line, maths, words } from '../../src/kit/drawing/index.ts';
import { decimal } from '../../src/text/number.ts';
import coins from './coins.claim.ts';

const entropy = exactIn(coins, 'fairEntropy');
const cost = exactIn(coins, 'forecastCost');
const excess = exactIn(coins, 'excess');

export default drawing({
  says: `Two bars: the entropy of a fair coin, ${decimal(entropy)} nats, and the longer cross-entropy with the forecast, ${decimal(cost)}; what the second has more, ${decimal(excess)}, is marked.`,
  draw: () => ({
    x: { domain: [0, 1.08] },
    y: { domain: [0, 6] },
    marks: [
      bar({ x: [0, entropy], y: [4.1, 5.1] }, { colour: 'encoder' }),
      maths('H(q)', { x: 0, y: 5.3, colour: 'encoder' }),
      words(decimal(entropy), { x: entropy, y: 4.6, dx: 6, dy: 4 }),
      bar({ x: [0, cost], y: [1.8, 2.8] }, { colour: 'prior', dashed: true }),
      bar({ x: [entropy, cost], y: [1.8, 2.8] }, { colour: 'ink' }),
      maths('H(q, p)', { x: 0, y: 3, colour: 'prior' }),
      words(decimal(cost), { x: cost, y: 2.3, dx: 6, dy: 4 }),
      line(
        [
          { x: entropy, y: 4.1 },
          { x: entropy, y: 2.8 },
        ],
        { colour: 'encoder', dashed: true },
      ),
      distance({ x: entropy, y: 1.3 }, { x: cost, y: 1.3 }, { colour: 'ink' }),
      words(`excess ${decimal(excess)}`, { x: cost, y: 0.35, anchor: 'end', colour: 'ink' }),
    ],
  }),
});
