import { arrow, drawing, line, maths } from '../../src/kit/drawing/index.ts';

const [slow, fast] = [1.3, 2];
const drawn =
  (rate: number) =>
  (v: number): { readonly x: number; readonly y: number } => ({ x: v, y: -Math.log(v) / rate });
const vs = Array.from({ length: 46 }, (_, i) => 0.05 + (0.95 * i) / 45);

export default drawing({
  says: 'The draw z over the uniform number v, for two rates: the curve of the higher rate lies lower, and arrows lead down to it.',
  draw: () => ({
    x: { domain: [-0.02, 1.08] },
    y: { domain: [-0.3, 2.4] },
    marks: [
      line(
        [0, 1].map((v) => ({ x: v, y: 0 })),
        { colour: 'ink' },
      ),
      line(vs.map(drawn(slow)), { colour: 'encoder', dashed: true }),
      line(vs.map(drawn(fast)), { colour: 'encoder' }),
      [0.1, 0.25, 0.45].map((v) => arrow(drawn(slow)(v), drawn(fast)(v), { colour: 'ink' })),
      maths('v', { x: 1.02, y: 0, dy: 4 }),
      maths('z', { x: 0.06, y: 2.2, dx: 14, anchor: 'middle', colour: 'encoder' }),
    ],
  }),
});
