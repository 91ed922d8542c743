import { density, drawing, line, maths, rule, words } from '../../src/kit/drawing/index.ts';
import { posterior, relativeWeight } from './model-on-the-line.ts';

export default drawing({
  says: 'The bell of the posterior, and two weights over it: with the prior for q the weight changes with the draw, with the posterior itself it is a level line.',
  draw: () => ({
    x: { domain: [-1.6, 3.6] },
    y: { domain: [-0.4, 4.4] },
    marks: [
      rule({ y: 0 }),
      line((z) => 1.4 * density(posterior)(z), { colour: 'posterior' }),
      line(relativeWeight, { colour: 'ink', dashed: true }),
      line(() => 1, { colour: 'encoder' }),
      maths('w', { x: 1.2, y: 3.2, dx: -6, anchor: 'end', colour: 'ink' }),
      words('with $q$ exact', { x: -1.6, y: 1.15, colour: 'encoder' }),
      maths('p(z|x)', { x: 1.9, y: 0.5, dx: 8, dy: -2, colour: 'posterior' }),
    ],
  }),
});
