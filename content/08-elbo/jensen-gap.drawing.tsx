import { exactIn } from '../../src/claims/library.ts';
import { distance, dots, drawing, line, maths, words } from '../../src/kit/drawing/index.ts';
import { decimal } from '../../src/text/number.ts';
import linear from './linear.claim.ts';

const [evidence, bound, gap] = [exactIn(linear, 'evidence'), exactIn(linear, 'elbo'), exactIn(linear, 'gap')];

export default drawing({
  says: `The logarithm over the ratio w. Above the mean of w stands its logarithm, on the curve, and the mean of the logarithms, ${decimal(gap)} nats lower.`,
  draw: () => ({
    x: { domain: [0.018, 0.22] },
    y: { domain: [-4, -1.4] },
    marks: [
      line(Math.log, { colour: 'ink' }),
      distance({ x: evidence, y: Math.log(evidence) }, { x: evidence, y: bound }, { colour: 'slack' }),
      dots([{ x: evidence, y: Math.log(evidence) }], { colour: 'evidence', radius: 3.5 }),
      dots([{ x: evidence, y: bound }], { colour: 'encoder', radius: 3.5 }),
      words('log of the mean', {
        x: evidence,
        y: Math.log(evidence),
        dx: -6,
        dy: -5,
        anchor: 'end',
        colour: 'evidence',
      }),
      words('mean of the logs', { x: evidence, y: bound, dx: 4, dy: 15, colour: 'encoder' }),
      words(decimal(gap), {
        x: evidence,
        y: (Math.log(evidence) + bound) / 2,
        dx: 7,
        dy: 2,
        colour: 'slack',
      }),
      maths('log w', { x: 0.22, y: Math.log(0.22), dy: 18, anchor: 'end', colour: 'ink' }),
    ],
  }),
});
