import { dots, drawing, line, words } from '../../src/kit/drawing/index.ts';
import type { Vector2 } from '../../src/math/index.ts';
import { pointsOf } from './gradient-clouds/estimators.ts';
import drawClouds from './gradient-clouds/gradient-clouds.compute.ts';
import { initialState, requestOf } from './gradient-clouds/model.ts';

const clouds = drawClouds(requestOf(initialState));
const { gradient } = clouds.moments;
/** So many of the figure's estimates, those farther from the truth than `reach` in either slope left out. */
const [count, reach] = [25, 2.5];

const around = (points: readonly Vector2[]): Vector2[] =>
  points
    .slice(0, count)
    .map(([across, up]): Vector2 => [across - gradient[0]!, up - gradient[1]!])
    .filter((point) => point.every((distance) => Math.abs(distance) < reach));

const centres = { pathwise: -reach, score: reach } as const;

export default drawing({
  says: 'Two clouds of estimates of the same slopes, to one scale, each about a cross at the truth: the left one small, the right one wider, most of all across.',
  draw: () => ({
    x: { domain: [-5.2, 5.2] },
    y: { domain: [-2.7, 3.5] },
    marks: (['pathwise', 'score'] as const).map((estimator) => [
      dots(
        around(pointsOf(estimator, clouds, 'none')).map(([across, up]) => ({ x: centres[estimator] + across, y: up })),
        { colour: 'encoder', radius: 2, look: estimator === 'score' ? 'hollow' : 'full' },
      ),
      line(
        [-0.4, 0.4].map((step) => ({ x: centres[estimator] + step, y: 0 })),
        { colour: 'ink' },
      ),
      line(
        [-0.4, 0.4].map((step) => ({ x: centres[estimator], y: step })),
        { colour: 'ink' },
      ),
      words(estimator === 'score' ? 'the other way' : 'one way', {
        x: centres[estimator],
        y: 2.9,
        anchor: 'middle',
        colour: 'encoder',
      }),
    ]),
  }),
});
