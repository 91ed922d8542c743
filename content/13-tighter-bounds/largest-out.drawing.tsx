import { dots, drawing, line, maths, rule, words } from '../../src/kit/drawing/index.ts';

const logWeights = [-3, -1, 0].map((t) => ({ x: t, y: Math.exp(t) }));

export default drawing({
  says: 'The exponential from far on the left up to 1, with three points on it: the largest log-weight, moved to 0, at the height 1, and two lower ones.',
  draw: () => ({
    x: { domain: [-5, 0.6] },
    y: { domain: [-0.18, 1.16] },
    marks: [
      rule({ y: 0 }),
      line(Math.exp, { colour: 'ink', dashed: true }),
      dots(logWeights, { colour: 'encoder', radius: 3 }),
      words('the largest', { x: 0, y: 1, dx: -9, dy: 4, anchor: 'end', colour: 'encoder' }),
      maths('log w', { x: -4.9, y: 0, dy: 16 }),
    ],
  }),
});
