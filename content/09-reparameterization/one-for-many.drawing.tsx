import { exactIn } from '../../src/claims/library.ts';
import { dots, drawing, words } from '../../src/kit/drawing/index.ts';
import parabola from './parabola.claim.ts';

const worth = Math.ceil(exactIn(parabola, 'scoreVariance') / exactIn(parabola, 'pathwiseVariance'));
const across = 11;

export default drawing({
  says: `One dot, a pathwise draw, and below it ${worth} dots, the score-function draws that do as well.`,
  draw: () => ({
    x: { domain: [-0.6, across - 0.2] },
    y: { domain: [-0.6, 4.6] },
    marks: [
      words('along the path', { x: -0.3, y: 4.1 }),
      dots([{ x: 0, y: 3.3 }], { colour: 'encoder', radius: 5 }),
      words('by the score function', { x: -0.3, y: 1.9 }),
      dots(
        Array.from({ length: worth }, (_, i) => ({ x: i % across, y: 1.1 - Math.floor(i / across) })),
        { colour: 'encoder', radius: 5, look: 'hollow' },
      ),
    ],
  }),
});
