import { exactIn } from '../../src/claims/library.ts';
import { dots, drawing, line, maths } from '../../src/kit/drawing/index.ts';
import { normalQuantile } from '../../src/math/index.ts';
import linear from './linear.claim.ts';
import { logWeight, q } from './model-on-the-line.ts';

const [bound, evidence] = [exactIn(linear, 'elbo'), exactIn(linear, 'logEvidence')];
/** One draw from each ninth of q. */
const draws = Array.from({ length: 9 }, (_, i) => q.mean + q.sd * normalQuantile((i + 0.5) / 9));
const above = draws.filter((z) => logWeight(z) > evidence).length;

export default drawing({
  says: `The logarithm of the ratio at ${draws.length} draws, on a curve: ${above} of them lie above log p(x), and yet its mean under q, the ELBO, lies below.`,
  draw: () => ({
    x: { domain: [-1.7, 3.9] },
    y: { domain: [-5.3, -1.3] },
    marks: [
      line(logWeight, { colour: 'ink' }),
      line(
        [-1.7, 3.9].map((z) => ({ x: z, y: evidence })),
        { colour: 'evidence', dashed: true },
      ),
      line(
        [-1.7, 3.9].map((z) => ({ x: z, y: bound })),
        { colour: 'ink' },
      ),
      dots(
        draws.map((z) => ({ x: z, y: logWeight(z) })),
        { colour: 'encoder', radius: 3 },
      ),
      maths('log p(x)', { x: -1.7, y: evidence, dy: -6, colour: 'evidence' }),
      maths('ELBO', { x: -1.7, y: bound, dy: 16, colour: 'ink' }),
      maths('log r(z)', { x: -0.5, y: -4.3, colour: 'ink' }),
    ],
  }),
});
