import { exactIn } from '../../src/claims/library.ts';
import { dots, drawing, line, maths, words } from '../../src/kit/drawing/index.ts';
import { linspace } from '../../src/kit/plot/points.ts';
import substitution from './substitution.claim.ts';

const mean = substitution.givens['mean']!;
const [at, slope] = [Math.log(exactIn(substitution, 'codeVariance')), exactIn(substitution, 'chainFactor')];
const path = (noise: number) => (logVariance: number) => mean + Math.exp(logVariance / 2) * noise;
const noises = [-1.5, -1, -0.5, 0.5, 1, 1.5];
const logVariances = linspace([-2, 2.3], 16);

export default drawing({
  says: `The paths of six draws as the log-variance grows: each fans out from the mean by its own noise, and at log 4 that of noise 1 has the slope ${slope}.`,
  draw: () => ({
    x: { domain: [-2, 2.3] },
    y: { domain: [-2.4, 5.4] },
    marks: [
      noises.map((noise) =>
        line(
          logVariances.map((l) => ({ x: l, y: path(noise)(l) })),
          { colour: 'encoder', dashed: noise !== 1 },
        ),
      ),
      line(
        [at - 0.9, at + 0.7].map((l) => ({ x: l, y: path(1)(at) + slope * (l - at) })),
        { colour: 'ink' },
      ),
      dots([{ x: at, y: path(1)(at) }], { colour: 'ink', radius: 3.5 }),
      words(`slope ${slope}`, { x: -0.3, y: 4.6, anchor: 'end', colour: 'ink' }),
      maths('z', { x: -2, y: mean, dy: -26, colour: 'encoder' }),
      maths('ℓ', { x: 0, y: -2.2, anchor: 'middle' }),
    ],
  }),
});
