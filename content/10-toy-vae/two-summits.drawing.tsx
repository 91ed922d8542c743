import { exactIn } from '../../src/claims/library.ts';
import { dots, drawing, line, maths, words } from '../../src/kit/drawing/index.ts';
import { crossEntropy } from '../../src/math/index.ts';
import { fixed } from '../../src/text/number.ts';
import properties from './properties.claim.ts';
import { meanElbo, twoLatents, wideData } from './two-latents.ts';

const best = exactIn(properties, 'bestSlope');
const slopes = Array.from({ length: 61 }, (_, i) => 0.45 + i / 60);
const likelihood = (a: number): number => -crossEntropy(wideData, twoLatents(a));

export default drawing({
  says: `Two curves over the slope a: the mean log-likelihood, highest at 1, and below it the mean ELBO, highest at ${fixed(best, 4)}.`,
  draw: () => ({
    x: { domain: [0.4, 1.5] },
    y: { domain: [-2.3, -1.9] },
    marks: [
      line(
        slopes.map((x) => ({ x, y: likelihood(x) })),
        { colour: 'evidence', dashed: true },
      ),
      line(
        slopes.map((x) => ({ x, y: meanElbo(x) })),
        { colour: 'ink' },
      ),
      dots([{ x: 1, y: likelihood(1) }], { colour: 'evidence' }),
      dots([{ x: best, y: meanElbo(best) }], { colour: 'ink' }),
      maths('a = 1', { x: 1, y: likelihood(1), dy: -7, anchor: 'middle', colour: 'evidence' }),
      maths(`a = ${fixed(best, 4)}`, { x: best, y: meanElbo(best), dy: 18, anchor: 'middle', colour: 'ink' }),
      words('mean $log p(x)$', { x: 1.12, y: likelihood(1.12), dy: -8, colour: 'evidence' }),
      words('ELBO', { x: 0.5, y: meanElbo(0.5), dx: 6, dy: 22, colour: 'ink' }),
    ],
  }),
});
