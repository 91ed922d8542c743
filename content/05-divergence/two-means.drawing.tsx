import { drawing, line, maths } from '../../src/kit/drawing/index.ts';
import lines from './closed-form.derivation.ts';

const [mean, sd] = [lines.parameters.mean.default, lines.parameters.sd.default];

export default drawing({
  says: 'A right triangle: its legs are the mean and the standard deviation, and the square on its longest side is the mean of z².',
  draw: () => ({
    x: { domain: [-0.4, 5] },
    y: { domain: [-0.75, 2.3] },
    marks: [
      line(
        [
          { x: 0, y: 0 },
          { x: mean, y: 0 },
          { x: mean, y: sd },
        ],
        { colour: 'encoder' },
      ),
      line(
        [
          { x: 0, y: 0 },
          { x: mean, y: sd },
        ],
        { colour: 'ink', dashed: true },
      ),
      maths('μ', { x: mean / 2, y: -0.45, anchor: 'middle', colour: 'encoder' }),
      maths('σ', { x: mean, y: sd / 2, dx: 8, colour: 'encoder' }),
      maths('μ² + σ² = mean of z²', { x: 0, y: 1.95, colour: 'ink' }),
    ],
  }),
});
