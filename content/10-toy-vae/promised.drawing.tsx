import { exactIn } from '../../src/claims/library.ts';
import { distance, dots, drawing, line, words } from '../../src/kit/drawing/index.ts';
import { fixed } from '../../src/text/number.ts';
import { before, learningRate, moved, pass } from './by-hand.ts';
import byHand from './by-hand.claim.ts';

const [promised, rise] = [exactIn(byHand, 'promised'), exactIn(byHand, 'rise')];
const sizes = Array.from({ length: 41 }, (_, i) => (1.25 * learningRate * i) / 40);
const climb = sizes.map((x) => ({ x, y: pass(moved(x)).estimate - before.estimate }));

export default drawing({
  says: `How far the estimate rises with the size of the step, from 0: a straight line promises ${fixed(promised, 4)} at the step taken, the curve below it reaches ${fixed(rise, 4)}.`,
  draw: () => ({
    x: { domain: [0, 1.45 * learningRate] },
    y: { domain: [-0.45, 1.3 * promised] },
    marks: [
      line(
        [0, 1.15].map((share) => ({ x: share * learningRate, y: share * promised })),
        { colour: 'ink', dashed: true },
      ),
      line(climb, { colour: 'ink' }),
      distance({ x: learningRate, y: rise }, { x: learningRate, y: promised }, { colour: 'ink' }),
      dots([{ x: learningRate, y: rise }], { colour: 'ink', radius: 3 }),
      words(fixed(promised, 4), { x: learningRate, y: promised, dx: -8, dy: -2, anchor: 'end' }),
      words(fixed(rise, 4), { x: learningRate, y: rise, dx: 6, dy: 14, colour: 'ink' }),
      words('rise of $L$', { x: 0.35 * learningRate, y: 0.35 * rise, dx: 6, dy: 14, colour: 'ink' }),
    ],
  }),
});
