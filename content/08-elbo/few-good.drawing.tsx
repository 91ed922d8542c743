import { band, density, drawing, line, maths, rule, words } from '../../src/kit/drawing/index.ts';
import { logLikelihood, prior } from './model-on-the-line.ts';

const likelihood = (z: number): number => Math.exp(logLikelihood(z));
const product = (z: number): number => density(prior)(z) * likelihood(z);

export default drawing({
  says: 'The dashed bell of the prior, the likelihood of one image beside it, and below both, filled, their product: a low hill, whose area is the evidence.',
  draw: () => ({
    x: { domain: [-3, 5] },
    y: { domain: [-0.06, 0.5] },
    marks: [
      rule({ y: 0 }),
      band(() => 0, product, { colour: 'evidence' }),
      line(density(prior), { colour: 'prior', dashed: true }),
      line(likelihood, { colour: 'decoder' }),
      line(product, { colour: 'evidence' }),
      maths('p(z)', { x: 0, y: 0.42, dx: -6, anchor: 'end', colour: 'prior' }),
      maths('p(x|z)', { x: 2, y: 0.42, dx: 6, colour: 'decoder' }),
      words('area $p(x)$', { x: 1, y: 0, dy: 15, anchor: 'middle', colour: 'evidence' }),
      maths('z', { x: 5, y: -0.05, anchor: 'end' }),
    ],
  }),
});
