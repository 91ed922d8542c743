import { drawing, ellipse, maths } from '../../src/kit/drawing/index.ts';

const [long, short, turn] = [1.5, 0.5, 30];
const [c, s] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
/** The best q with its axes along the coordinates has the precisions of the posterior's diagonal. */
const best = [1 / Math.hypot(c / long, s / short), 1 / Math.hypot(s / long, c / short)] as const;
const origin = { x: 0, y: 0 };

export default drawing({
  says: 'A posterior whose long ellipse is turned by 30°, and the ellipse of the best q with its axes along the coordinates: it is smaller and rounder.',
  draw: () => ({
    x: { domain: [-1.9, 1.9] },
    y: { domain: [-1.12, 1.12] },
    marks: [
      ellipse(origin, [long, short], { colour: 'posterior', turn }),
      ellipse(origin, best, { colour: 'encoder' }),
      maths('p(z|x)', { x: 1.1, y: 0.2, dx: 4, dy: 14, colour: 'posterior' }),
      maths('q', { ...origin, dy: 4, anchor: 'middle', colour: 'encoder' }),
    ],
  }),
});
