import { drawing, line, maths, words } from '../../src/kit/drawing/index.ts';
import { normal } from '../../src/math/index.ts';

const posterior = normal(0, 1);
const logCauchy = (z: number): number => -Math.log(Math.PI * (1 + z * z));

export default drawing({
  says: 'Two log-densities: that of a Gaussian falls like a parabola, that of a Cauchy distribution hardly falls, so that far out their difference grows without bound.',
  draw: () => ({
    x: { domain: [-6, 6] },
    y: { domain: [-15, 1] },
    marks: [
      line(posterior.logProb, { colour: 'posterior', dashed: true }),
      line(logCauchy, { colour: 'encoder' }),
      maths('log q', { x: 5.8, y: logCauchy(5.8), dy: 16, anchor: 'end', colour: 'encoder' }),
      maths('log p(z|x)', { x: 0, y: -8, anchor: 'middle', colour: 'posterior' }),
      words('Cauchy', { x: -5.8, y: logCauchy(5.8), dy: -16, colour: 'encoder' }),
    ],
  }),
});
