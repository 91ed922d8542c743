import { bar, drawing, rule, words } from '../../src/kit/drawing/index.ts';
import exercises from './exercises.claim.ts';

const { heads, tails, fair } = exercises.givens as Readonly<Record<'heads' | 'tails' | 'fair', number>>;

export default drawing({
  says: 'Two outcomes: heads as a tall bar and tails as a low one, and over each the dashed bar of the belief, half as high as the axis.',
  draw: () => ({
    x: { domain: [0, 10] },
    y: { domain: [-0.17, 1] },
    marks: [
      rule({ y: 0 }),
      [heads, tails].map((probability, i) => [
        bar({ x: [1.5 + 4 * i, 3.5 + 4 * i], y: [0, probability] }, { colour: 'encoder' }),
        bar({ x: [1.2 + 4 * i, 3.8 + 4 * i], y: [0, fair] }, { colour: 'prior', dashed: true }),
        words(i === 0 ? 'heads' : 'tails', { x: 2.5 + 4 * i, y: -0.14, anchor: 'middle' }),
      ]),
      words('the coin', { x: 4, y: 0.8, colour: 'encoder' }),
      words('your belief', { x: 9.8, y: 0.56, anchor: 'end', colour: 'prior' }),
    ],
  }),
});
