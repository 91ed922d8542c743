import { exactIn } from '../../src/claims/library.ts';
import { dots, drawing, line, maths, words } from '../../src/kit/drawing/index.ts';
import { kl, normal } from '../../src/math/index.ts';
import { fixed } from '../../src/text/number.ts';
import properties from './properties.claim.ts';

const data = normal(0, Math.SQRT2);
/** How far the data are from the model that β trains, whose w² is 2 − β while that is positive. */
const distance = (beta: number): number => kl(data, normal(0, Math.sqrt(Math.max(0, 2 - beta) + 1)));
const [least, most] = [0.4, 3.3];
const atThree = exactIn(properties, 'divergenceAtThree');

export default drawing({
  says: `The divergence of the data from the model over β: 0 at β = 1, more on either side, and from β = 2 on level at ${fixed(atThree, 4)}.`,
  draw: () => ({
    x: { domain: [least - 0.05, most + 0.25] },
    y: { domain: [-0.035, 0.19] },
    marks: [
      line(
        [least, most].map((x) => ({ x, y: 0 })),
        { colour: 'ink' },
      ),
      line(
        Array.from({ length: 59 }, (_, i) => least + (i * (most - least)) / 58).map((x) => ({ x, y: distance(x) })),
        { colour: 'data' },
      ),
      dots(
        [1, 3].map((x) => ({ x, y: distance(x) })),
        { colour: 'data', radius: 3 },
      ),
      words(fixed(atThree, 4), { x: 3, y: distance(3), dy: -7, anchor: 'middle', colour: 'data' }),
      [1, 2, 3].map((beta) => words(`${beta}`, { x: beta, y: 0, dy: 16, anchor: 'middle' })),
      maths('β', { x: most, y: 0, dx: 6, dy: 4 }),
    ],
  }),
});
