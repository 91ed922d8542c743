import { exactIn } from '../../src/claims/library.ts';
import { dots, drawing, line, maths, rule, words } from '../../src/kit/drawing/index.ts';
import { kl, normal, normalFromLogVariance } from '../../src/math/index.ts';
import { fixed } from '../../src/text/number.ts';
import explorer from './explorer.claim.ts';

const at = explorer.givens['gradientLogVariance']!;
const slope = exactIn(explorer, 'slopeOfLogVariance');
const cost = (logVariance: number): number => kl(normalFromLogVariance(0, logVariance), normal(0, 1));

export default drawing({
  says: `What the spread costs, over the log-variance: nothing at zero, more to either side; at ${fixed(at, 1)} the slope is ${fixed(slope, 4)}.`,
  draw: () => ({
    x: { domain: [-4, 2.4] },
    y: { domain: [-0.42, 1.9] },
    marks: [
      rule({ y: 0 }),
      line(cost, { colour: 'encoder' }),
      line(
        [at - 1.4, at + 0.8].map((x) => ({ x, y: cost(at) + slope * (x - at) })),
        { colour: 'ink' },
      ),
      dots([{ x: at, y: cost(at) }], { colour: 'encoder', radius: 3 }),
      words(`slope ${fixed(slope, 4)}`, { x: at, y: cost(at), dx: -6, dy: 11, anchor: 'end', colour: 'ink' }),
      maths('½(σ² − 1 − log σ²)', { x: -2.9, y: 1.62, colour: 'encoder' }),
      maths('0', { x: 0, y: -0.34, anchor: 'middle' }),
      maths(fixed(at, 1), { x: at, y: -0.34, anchor: 'middle' }),
      maths('log σ²', { x: 2.4, y: -0.34, anchor: 'end' }),
    ],
  }),
});
