import { exactIn } from '../../src/claims/library.ts';
import { dots, drawing, line, words } from '../../src/kit/drawing/index.ts';
import { randomSource } from '../../src/math/index.ts';
import { sineModel } from '../../src/models/toy-vae/index.ts';
import { fixed } from '../../src/text/number.ts';
import { before, pass } from './by-hand.ts';
import byHand from './by-hand.claim.ts';

const elbo = exactIn(byHand, 'exactBefore');
const source = randomSource(1);
const others = Array.from({ length: 24 }, () => pass(sineModel, [source.normal(), source.normal()]).estimate);
const [lowest, highest] = [Math.min(...others), Math.max(...others)];
/** A dot stands on those before it that it would touch. */
const stacked = others
  .toSorted((a, b) => a - b)
  .map((x, i, all) => ({ x, y: all.slice(0, i).filter((before) => x - before < (highest - lowest) / 36).length % 6 }));

export default drawing({
  says: `What 24 draws say of the ELBO, a dot each, on a line of nats; the exact ELBO, ${fixed(elbo, 4)}, is marked, and beside it what the example’s draw says, ${fixed(before.estimate, 4)}.`,
  draw: () => ({
    x: { domain: [lowest - 0.1, Math.max(highest, elbo) + 0.4] },
    y: { domain: [-4.5, 9.5] },
    marks: [
      line(
        [lowest - 0.1, highest + 0.4].map((x) => ({ x, y: -0.9 })),
        { colour: 'ink' },
      ),
      line(
        [-0.9, 8].map((y) => ({ x: elbo, y })),
        { colour: 'ink', dashed: true },
      ),
      dots(stacked, { colour: 'encoder', radius: 2.6, look: 'hollow' }),
      dots([{ x: before.estimate, y: -0.9 }], { colour: 'encoder', radius: 3.5 }),
      words('ELBO', { x: elbo, y: 8.4, anchor: 'middle', colour: 'ink' }),
      words(`by hand ${fixed(before.estimate, 4)}`, {
        x: before.estimate,
        y: -0.9,
        dy: 18,
        anchor: 'middle',
        colour: 'encoder',
      }),
    ],
  }),
});
