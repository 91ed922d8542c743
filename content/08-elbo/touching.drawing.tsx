import { exactIn } from '../../src/claims/library.ts';
import { dots, drawing, line, maths } from '../../src/kit/drawing/index.ts';
import { elbo, logEvidence, posterior } from '../../src/models/linear/index.ts';
import raising from './raising.claim.ts';
import { x } from './model-on-the-line.ts';

const start = raising.givens['tightStart']!;
const best = exactIn(raising, 'tightBest');
const q = posterior({ x, w: start });
const bound = (w: number): number => elbo({ x, w }, q);
const evidence = (w: number): number => logEvidence({ x, w });

export default drawing({
  says: 'The ELBO of a q that was the exact posterior touches log p(x) at one weight and lies below it at every other; where the ELBO is highest, log p(x) has risen more.',
  draw: () => ({
    x: { domain: [0.1, 1.9] },
    y: { domain: [-3, -2.1] },
    marks: [
      line(evidence, { colour: 'evidence', dashed: true }),
      line(bound, { colour: 'ink' }),
      dots([{ x: start, y: bound(start) }], { colour: 'posterior', radius: 3.5 }),
      line(
        [bound(best), evidence(best)].map((nats) => ({ x: best, y: nats })),
        { colour: 'slack', dashed: true },
      ),
      dots([{ x: best, y: bound(best) }], { colour: 'ink', radius: 3.5 }),
      dots([{ x: best, y: evidence(best) }], { colour: 'evidence', radius: 3.5 }),
      maths('log p(x)', { x: 1.85, y: evidence(1.85), dy: 20, anchor: 'end', colour: 'evidence' }),
      maths('ELBO', { x: best, y: bound(best), dy: 20, anchor: 'middle', colour: 'ink' }),
      maths('w', { x: 1.9, y: -2.98, anchor: 'end' }),
    ],
  }),
});
