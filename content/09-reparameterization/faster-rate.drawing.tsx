import { arrow, drawing, line, maths } from '../../src/kit/drawing/index.ts';

const [slow, fast] = [1.3, 2];
const drawn =
  (rate: number) =>
  (u: number): { readonly x: number; readonly y: number } => ({ x: u, y: -Math.log(u) / rate });
const us = Array.from({ length: 46 }, (_, i) => 0.05 + (0.95 * i) / 45);

export default drawing({
  says: 'The draw z over the uniform number u, for two rates: the curve of the higher rate lies lower, and arrows lead down to it.',
  draw: () => ({
    x: { domain: [-0.02, 1.08] },
    y: { domain: [-0.3, 2.4] },
    marks: [
      line(
        [0, 1].map((u) => ({ x: u, y: 0 })),
        { colour: 'ink' },
      ),
      line(us.map(drawn(slow)), { colour: 'encoder', dashed: true }),
      line(us.map(drawn(fast)), { colour: 'encoder' }),
      [0.1, 0.25, 0.45].map((u) => arrow(drawn(slow)(u), drawn(fast)(u), { colour: 'ink' })),
      maths('u', { x: 1.02, y: 0, dy: 4 }),
      maths('z', { x: 0.06, y: 2.2, dx: 14, anchor: 'middle', colour: 'encoder' }),
    ],
  }),
});
