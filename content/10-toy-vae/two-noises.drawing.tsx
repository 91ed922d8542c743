import { density, drawing, line, maths } from '../../src/kit/drawing/index.ts';
import { normal } from '../../src/math/index.ts';
import exercises from './exercises.claim.ts';

const given = (name: string): number => exercises.givens[name]!;
const [wide, narrow] = [given('variance'), given('smaller')].map((variance) => density(normal(0, Math.sqrt(variance))));
const residual = given('residual');

export default drawing({
  says: `Two bells about a pixel’s mean, at σ² = ${given('variance')} and at ${given('smaller')}, and a residual of ${given('residual')}, which is small on both.`,
  draw: () => ({
    x: { domain: [-1, 1] },
    y: { domain: [-0.4, 3.05] },
    marks: [
      line(narrow!, { colour: 'decoder' }),
      line(wide!, { colour: 'decoder', dashed: true }),
      line(
        [0, narrow!(residual)].map((y) => ({ x: residual, y })),
        { colour: 'data' },
      ),
      maths('σ² = 0.02', { x: 0.18, y: narrow!(0.18), dx: 6, colour: 'decoder' }),
      maths('σ² = 0.1', { x: 0.5, y: wide!(0.5), dx: 4, dy: -4, colour: 'decoder' }),
      maths('0.05', { x: residual, y: 0, dy: 14, anchor: 'middle', colour: 'data' }),
    ],
  }),
});
