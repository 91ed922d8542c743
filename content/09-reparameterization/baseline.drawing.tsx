import { exactIn } from '../../src/claims/library.ts';
import { dots, drawing, line, maths, rule, words } from '../../src/kit/drawing/index.ts';
import { fixed } from '../../src/text/number.ts';
import parabola from './parabola.claim.ts';

const [best, least, without] = [
  exactIn(parabola, 'bestBaseline'),
  exactIn(parabola, 'bestBaselineVariance'),
  exactIn(parabola, 'scoreVariance'),
];
/** It is least at c* and as high at 2c* as at 0: that says which parabola it is. */
const variance = (c: number): number => least + (without - least) * (c / best - 1) ** 2;

export default drawing({
  says: `The variance over the baseline c is a parabola: ${fixed(without, 2)} without one, least, ${fixed(least, 1)}, at c* = ${fixed(best, 2)}, and as high at 2c* as at 0.`,
  draw: () => ({
    x: { domain: [-0.55, 4.15] },
    y: { domain: [3.5, 29] },
    marks: [
      line(variance, { colour: 'ink' }),
      line(
        [0, 2 * best].map((c) => ({ x: c, y: without })),
        { colour: 'encoder', dashed: true },
      ),
      [0, best, 2 * best].map((c) => rule({ x: c })),
      dots(
        [0, best, 2 * best].map((c) => ({ x: c, y: variance(c) })),
        { colour: 'encoder', radius: 3.5 },
      ),
      words(fixed(without, 2), { x: 0, y: without, dx: 8, dy: -5, colour: 'encoder' }),
      words(fixed(least, 1), { x: best, y: least, dx: 7, dy: 14, colour: 'encoder' }),
      maths('0', { x: 0, y: 4, dx: -4, anchor: 'end' }),
      maths('c*', { x: best, y: 4, dx: -4, anchor: 'end' }),
      maths('2c*', { x: 2 * best, y: 4, dx: -4, anchor: 'end' }),
    ],
  }),
});
