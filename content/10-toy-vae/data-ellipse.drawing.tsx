import { exactIn } from '../../src/claims/library.ts';
import { drawing, ellipse, maths, words } from '../../src/kit/drawing/index.ts';
import collapse from './collapse.claim.ts';

const [first, second] = [exactIn(collapse, 'contrastFirst'), exactIn(collapse, 'contrastSecond')].map(Math.sqrt);
const noise = Math.sqrt(collapse.givens['variance']!);
const origin = { x: 0, y: 0 };

export default drawing({
  says: 'The data as an ellipse, one standard deviation along each of their two first principal directions, and the noise as a circle: the ellipse is far longer than the circle, and not quite as high.',
  draw: () => ({
    x: { domain: [-1.06, 1.06] },
    y: { domain: [-0.64, 0.64] },
    marks: [
      ellipse(origin, [first!, second!], { colour: 'data' }),
      ellipse(origin, [noise, noise], { colour: 'decoder', dashed: true }),
      maths('σ', { x: 0, y: noise, dy: -6, anchor: 'middle', colour: 'decoder' }),
      words('data', { x: -0.62, y: 0.27, dy: -4, anchor: 'middle', colour: 'data' }),
      words('noise', { x: 0, y: -noise, dy: 15, anchor: 'middle', colour: 'decoder' }),
    ],
  }),
});
