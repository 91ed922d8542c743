import { exactIn } from '../../src/claims/library.ts';
import { bar, drawing, line, maths, words } from '../../src/kit/drawing/index.ts';
import { fixed } from '../../src/text/number.ts';
import linear from './linear.claim.ts';

const [floor, ceiling] = [exactIn(linear, 'elbo'), exactIn(linear, 'logEvidence')];
const [gap, reversed] = [exactIn(linear, 'gap'), exactIn(linear, 'reversedGap')];

export default drawing({
  says: `A floor, the ELBO, and a ceiling, log p(x): the divergence with q first, ${fixed(gap, 2)}, fills the gap; the other, ${fixed(reversed, 2)}, does not reach.`,
  draw: () => ({
    x: { domain: [0, 10] },
    y: { domain: [floor - 0.12, ceiling + 0.12] },
    marks: [
      bar({ x: [1, 4], y: [floor, floor + gap] }, { colour: 'slack' }),
      bar({ x: [6, 9], y: [floor, floor + reversed] }, { colour: 'ink', dashed: true }),
      line(
        [0, 10].map((at) => ({ x: at, y: ceiling })),
        { colour: 'evidence', dashed: true },
      ),
      line(
        [0, 10].map((at) => ({ x: at, y: floor })),
        { colour: 'ink' },
      ),
      words(fixed(gap, 2), { x: 2.5, y: floor + gap / 2, dy: 4, anchor: 'middle', colour: 'slack' }),
      words(fixed(reversed, 2), { x: 7.5, y: floor + reversed / 2, dy: 4, anchor: 'middle', colour: 'ink' }),
      maths('log p(x)', { x: 10, y: ceiling, dy: -5, anchor: 'end', colour: 'evidence' }),
      maths('ELBO', { x: 10, y: floor, dy: 16, anchor: 'end', colour: 'ink' }),
      words('$q$ first', { x: 2.5, y: floor, dy: 15, anchor: 'middle', colour: 'slack' }),
    ],
  }),
});
