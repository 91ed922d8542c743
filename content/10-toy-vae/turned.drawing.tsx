import { drawing, line, maths } from '../../src/kit/drawing/index.ts';

const [long, short] = [1.5, 0.5];
const angle = Math.PI / 6;
const [c, s] = [Math.cos(angle), Math.sin(angle)];
const around = Array.from({ length: 61 }, (_, i) => (2 * Math.PI * i) / 60);
const own = around.map((t) => ({ x: long * Math.cos(t), y: short * Math.sin(t) }));
const turned = own.map(({ x, y }) => ({ x: c * x - s * y, y: s * x + c * y }));
/** The best q with its axes along the coordinates has the precisions of the posterior's diagonal. */
const widths = [
  1 / Math.sqrt((c / long) ** 2 + (s / short) ** 2),
  1 / Math.sqrt((s / long) ** 2 + (c / short) ** 2),
] as const;
const best = around.map((t) => ({ x: widths[0] * Math.cos(t), y: widths[1] * Math.sin(t) }));

export default drawing({
  says: 'A posterior whose long ellipse is turned by 30°, and the ellipse of the best q with its axes along the coordinates: it is smaller and rounder.',
  draw: () => ({
    x: { domain: [-1.9, 1.9] },
    y: { domain: [-1.1, 1.13] },
    marks: [
      line(turned, { colour: 'posterior' }),
      line(best, { colour: 'encoder' }),
      maths('p(z|x)', { x: 1.1, y: 0.2, dx: 4, dy: 14, colour: 'posterior' }),
      maths('q', { x: 0, y: 0, dy: 4, anchor: 'middle', colour: 'encoder' }),
    ],
  }),
});
