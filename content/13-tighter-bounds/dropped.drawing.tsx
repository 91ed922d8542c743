import { exactIn } from '../../src/claims/library.ts';
import { bar, drawing, rule, words } from '../../src/kit/drawing/index.ts';
import { fixed } from '../../src/text/number.ts';
import gradient from './gradient.claim.ts';

const slopes = [
  { name: 'the slope', value: exactIn(gradient, 'slopeTen'), dashed: false },
  { name: 'its score term dropped', value: exactIn(gradient, 'halfwayTen'), dashed: true },
];

export default drawing({
  says: `Two bars from zero to the left, at ten draws: the true slope, ${fixed(slopes[0]!.value, 4)}, and what is left of it without the score term, ${fixed(slopes[1]!.value, 4)}.`,
  draw: () => ({
    x: { domain: [-0.33, 0.02] },
    y: { domain: [0, 4] },
    marks: [
      slopes.map(({ name, value, dashed }, i) => [
        bar({ x: [value, 0], y: [2.2 - 1.9 * i, 2.9 - 1.9 * i] }, { colour: 'encoder', dashed }),
        words(`${name}: ${fixed(value, 4)}`, { x: -0.005, y: 3.1 - 1.9 * i, anchor: 'end', colour: 'encoder' }),
      ]),
      rule({ x: 0 }),
    ],
  }),
});
