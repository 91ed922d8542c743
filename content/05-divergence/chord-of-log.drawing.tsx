import { distance, dots, drawing, line, maths, rule } from '../../src/kit/drawing/index.ts';

const ends = [1, 4].map((t) => ({ x: t, y: Math.log(t) }));
const middle = { x: (ends[0]!.x + ends[1]!.x) / 2, y: (ends[0]!.y + ends[1]!.y) / 2 };

export default drawing({
  says: 'The logarithm, a chord between its points at 1 and at 4, and over the chord’s middle the distance up to the curve.',
  draw: () => ({
    x: { domain: [0.5, 4.9] },
    y: { domain: [-0.62, 1.75] },
    marks: [
      rule({ y: 0 }),
      line(Math.log, { colour: 'ink' }),
      line(ends, { colour: 'encoder' }),
      dots(ends, { colour: 'encoder', radius: 3 }),
      distance(middle, { x: middle.x, y: Math.log(middle.x) }, { colour: 'ink' }),
      maths('E[log t]', { x: middle.x, y: middle.y, dx: 6, dy: 18, colour: 'encoder' }),
      maths('log E[t]', { x: middle.x, y: Math.log(middle.x), dx: -8, dy: -6, anchor: 'end' }),
    ],
  }),
});
