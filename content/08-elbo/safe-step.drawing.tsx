import { dots, drawing, line, maths, words } from '../../src/kit/drawing/index.ts';
import { normal } from '../../src/math/index.ts';
import { x } from './model-on-the-line.ts';

/** The exact posterior at w = 1, held while w moves. */
const q = { mean: x / 2, variance: 1 / 2 };
const evidence = (w: number): number => normal(0, Math.sqrt(1 + w * w)).logProb(x);
const gapFree = 0.5 * (q.variance + q.mean ** 2 - 1 - Math.log(q.variance));
const elbo = (w: number): number =>
  -0.5 * (Math.log(2 * Math.PI) + x * x - 2 * x * w * q.mean + w * w * (q.mean ** 2 + q.variance)) - gapFree;
const weights = Array.from({ length: 61 }, (_, i) => 0.2 + (2 * i) / 60);

export default drawing({
  says: 'Over w, the evidence and below it the ELBO of one q: they meet at w = 1, where both still rise, and the ELBO has its top farther right.',
  draw: () => ({
    x: { domain: [0.2, 2.3] },
    y: { domain: [-2.95, -1.95] },
    marks: [
      line(
        weights.map((w) => ({ x: w, y: evidence(w) })),
        { colour: 'evidence', dashed: true },
      ),
      line(
        weights.map((w) => ({ x: w, y: elbo(w) })),
        { colour: 'ink' },
      ),
      dots([{ x: 1, y: elbo(1) }], { colour: 'ink' }),
      maths('w = 1', { x: 1, y: elbo(1), dx: 4, dy: 20, colour: 'ink' }),
      maths('log p(x)', { x: 1.5, y: evidence(1.5), dy: -6, colour: 'evidence' }),
      words('ELBO', { x: 1.95, y: elbo(1.95), dx: -8, dy: 10, anchor: 'end', colour: 'ink' }),
    ],
  }),
});
