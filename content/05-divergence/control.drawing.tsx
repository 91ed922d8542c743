import { band, dots, drawing, line, maths } from '../../src/kit/drawing/index.ts';

export default drawing({
  says: 'The straight line r − 1 touches the curve log r at r = 1 and lies above it everywhere else; what lies between the two is never negative.',
  draw: () => ({
    x: { domain: [0.12, 2.9] },
    y: { domain: [-2, 2] },
    marks: [
      band(Math.log, (r) => r - 1, { colour: 'slack' }),
      line(Math.log, { colour: 'ink' }),
      line((r) => r - 1, { colour: 'ink', dashed: true }),
      dots([{ x: 1, y: 0 }], { colour: 'ink', radius: 3 }),
      maths('r − 1', { x: 2.2, y: 1.2, dx: -6, anchor: 'end', colour: 'ink' }),
      maths('log r', { x: 2.2, y: Math.log(2.2), dy: 18, colour: 'ink' }),
      maths('r − 1 − log r', { x: 0.36, y: -1.75, dx: 14, colour: 'slack' }),
    ],
  }),
});
