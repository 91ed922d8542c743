import { exactIn } from '../../src/claims/library.ts';
import { density, drawing, line, maths, rule, words } from '../../src/kit/drawing/index.ts';
import { fixed } from '../../src/text/number.ts';
import { posterior, q, x } from './model-on-the-line.ts';
import raising from './raising.claim.ts';

const [underQ, underPosterior] = [exactIn(raising, 'slopeOfElbo'), exactIn(raising, 'slopeOfEvidence')];

export default drawing({
  says: `One curve, the integrand, and two bells to average it under: under q the mean is ${fixed(underQ, 2)}, under the posterior ${fixed(underPosterior, 1)}.`,
  draw: () => ({
    x: { domain: [-2.2, 3.4] },
    y: { domain: [-3.2, 1.9] },
    marks: [
      rule({ y: 0 }),
      line((z) => (x - z) * z, { colour: 'ink' }),
      line((z) => 2 * density(q)(z), { colour: 'encoder' }),
      line((z) => 2 * density(posterior)(z), { colour: 'posterior', dashed: true }),
      maths('(x − z) z', { x: -0.2, y: -2.4, colour: 'ink' }),
      words(`under $q$: ${fixed(underQ, 2)}`, { x: -2.2, y: 1.35, colour: 'encoder' }),
      words(`posterior: ${fixed(underPosterior, 1)}`, { x: 3.4, y: 1.35, anchor: 'end', colour: 'posterior' }),
    ],
  }),
});
