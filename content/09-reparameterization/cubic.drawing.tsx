import { density, dots, drawing, line, maths, rule } from '../../src/kit/drawing/index.ts';
import { normal } from '../../src/math/index.ts';
import exercises from './exercises.claim.ts';

const q = normal(exercises.givens['mean']!, exercises.givens['sd']!);

export default drawing({
  says: 'The curve z³, which is steeper to the right, its tangent at the mean of q, and the bell of q below.',
  draw: () => ({
    x: { domain: [-0.8, 2.4] },
    y: { domain: [-1.6, 7] },
    marks: [
      rule({ y: 0 }),
      line((z) => 2 * density(q)(z), { colour: 'encoder' }),
      line((z) => z ** 3, { colour: 'ink' }),
      line(
        [-0.9, 0.9].map((step) => ({ x: q.mean + step, y: q.mean ** 3 + 3 * q.mean ** 2 * step })),
        { colour: 'ink', dashed: true },
      ),
      dots([{ x: q.mean, y: q.mean ** 3 }], { colour: 'ink', radius: 3 }),
      maths('z³', { x: 1.6, y: 5, dx: -6, anchor: 'end', colour: 'ink' }),
      maths('q', { x: 0.3, y: 0.9, anchor: 'end', colour: 'encoder' }),
    ],
  }),
});
