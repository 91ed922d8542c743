import { drawing, line, rule, words } from '../../src/kit/drawing/index.ts';
import { normal } from '../../src/math/index.ts';

const [prior, x] = [normal(0, 1), 0];
/** p(x, z)²/q(z), whose area is the second moment of a weight. */
const second =
  (variance: number) =>
  (z: number): number =>
    Math.exp(2 * (prior.logProb(z) + normal(z, 1).logProb(x)) - normal(0, Math.sqrt(variance)).logProb(z));
const [narrow, wide] = [second(0.2), second(0.6)];

export default drawing({
  says: 'p(x, z)²/q(z) over z, at x = 0: for a q that is wide enough, where it falls on either side, and for one that is too narrow, where it grows without end.',
  draw: () => ({
    x: { domain: [-3.2, 3.2] },
    y: { domain: [-0.004, 0.075] },
    marks: [
      rule({ y: 0 }),
      line(narrow, { colour: 'encoder', dashed: true }),
      line(wide, { colour: 'encoder' }),
      words('too narrow', { x: 1.5, y: 0.052, colour: 'encoder' }),
      words('wide enough', { x: 0, y: 0.055, anchor: 'middle', colour: 'encoder' }),
    ],
  }),
});
