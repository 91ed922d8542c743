import { exactIn } from '../../src/claims/library.ts';
import { bar, drawing, words } from '../../src/kit/drawing/index.ts';
import { kl, normal } from '../../src/math/index.ts';
import { decimal } from '../../src/text/number.ts';
import homework from './homework.claim.ts';

const { mean, sd } = homework.givens as { readonly mean: number; readonly sd: number };
const [centred, standard] = [normal(0, sd), normal(0, 1)];
/** What is left of each direction when the mean is taken back to zero. */
const directions = [
  { from: 'q', total: exactIn(homework, 'forward'), spread: kl(centred, standard), colour: 'encoder' },
  { from: 'p', total: exactIn(homework, 'reverse'), spread: kl(standard, centred), colour: 'prior' },
] as const;

export default drawing({
  says: `The homework in two directions: ${directions.map(({ from, total }) => `${decimal(total)} nats standing in ${from}`).join(', ')}; in both, most of it is the price of the mean, ${mean} away.`,
  draw: () => ({
    x: { domain: [0, 24.4] },
    y: { domain: [0, 4] },
    marks: directions.map(({ from, total, spread, colour }, i) => [
      bar({ x: [0, spread], y: [2.4 - 2 * i, 3 - 2 * i] }, { colour: 'ink' }),
      bar({ x: [spread, total], y: [2.4 - 2 * i, 3 - 2 * i] }, { colour, dashed: from === 'p' }),
      words(`in $${from}$: ${decimal(total)}`, { x: 0, y: 3.15 - 2 * i, colour }),
      i === 0 && [
        words('spread', { x: 0, y: 2.4, dy: 14, colour: 'ink' }),
        words('mean', { x: (spread + total) / 2, y: 2.4, dy: 14, anchor: 'middle', colour }),
      ],
    ]),
  }),
});
