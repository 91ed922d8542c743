import { exactIn } from '../../src/claims/library.ts';
import { band, drawing, line, maths, rule, words } from '../../src/kit/drawing/index.ts';
import { normal } from '../../src/math/index.ts';
import { elbo } from '../../src/models/linear/index.ts';
import linear from './linear.claim.ts';
import { posterior, q, x } from './model-on-the-line.ts';

const evidence = exactIn(linear, 'logEvidence');
const bound = (mean: number): number => elbo({ x, w: 1 }, normal(mean, q.sd));

export default drawing({
  says: 'The ELBO over the mean of q: a hill under the level line of log p(x), highest where the divergence between them is smallest, at the mean of the posterior.',
  draw: () => ({
    x: { domain: [-1, 3] },
    y: { domain: [-5.2, -1.8] },
    marks: [
      band(bound, () => evidence, { colour: 'slack' }),
      line(() => evidence, { colour: 'evidence', dashed: true }),
      line(bound, { colour: 'ink' }),
      rule({ x: posterior.mean }, { colour: 'posterior', dashed: true }),
      maths('log p(x)', { x: -1, y: evidence, dy: -5, colour: 'evidence' }),
      maths('ELBO', { x: posterior.mean, y: -4.1, dx: -8, anchor: 'end', colour: 'ink' }),
      maths('D_KL', { x: -0.8, y: -3, colour: 'slack' }),
      words('mean of $q$', { x: posterior.mean, y: -5.1, dx: 6 }),
    ],
  }),
});
