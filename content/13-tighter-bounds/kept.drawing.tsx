import { density, drawing, line, maths, rule } from '../../src/kit/drawing/index.ts';
import { keptOfTwo, posterior, prior } from './model-on-the-line.ts';

export default drawing({
  says: 'Three bells: the prior, from which two draws come, the posterior, and between them, nearer to the posterior, the distribution of the draw that is kept.',
  draw: () => ({
    x: { domain: [-2.8, 3.6] },
    y: { domain: [-0.03, 0.66] },
    marks: [
      rule({ y: 0 }),
      line(density(prior), { colour: 'encoder', dashed: true }),
      line(keptOfTwo, { colour: 'encoder' }),
      line(density(posterior), { colour: 'posterior' }),
      maths('q', { x: -0.9, y: 0.29, dx: -5, anchor: 'end', colour: 'encoder' }),
      maths('q_2', { x: 0.5, y: 0.54, dx: -6, anchor: 'end', colour: 'encoder' }),
      maths('p(z|x)', { x: 1.6, y: 0.44, dx: 6, colour: 'posterior' }),
    ],
  }),
});
