import { drawing, line, maths, words } from '../../src/kit/drawing/index.ts';
import { linspace, type Point } from '../../src/kit/plot/points.ts';
import { logLikelihood } from '../../src/models/toy-vae/index.ts';
import { defaultSubject as own, type Subject } from '../../src/models/toy-vae/index.ts';
import { widened } from './widened.ts';

/** log w along the first coordinate, through the mean of q. */
function alongFirst({ parameters, x, q }: Subject): Point[] {
  const [mean, logVariance] = [q.mean[0]!, q.logVariance[0]!];
  return linspace([-7, 7], 44).map((z) => {
    const prior = -(z ** 2) / 2;
    const logQ = -((z - mean) ** 2) / (2 * Math.exp(logVariance)) - logVariance / 2;
    return { x: z, y: logLikelihood(parameters, x, [z, q.mean[1]!]) + prior - logQ };
  });
}

export default drawing({
  says: 'The logarithm of the weight along one coordinate of the latent plane: for the encoder’s narrow q, dashed, it dips and then shoots up far out, for the widened q far less.',
  draw: () => ({
    x: { domain: [-6, 6] },
    y: { domain: [-22, 42] },
    marks: [
      line(alongFirst(own), { colour: 'encoder', dashed: true }),
      line(alongFirst(widened), { colour: 'encoder' }),
      words('the encoder’s $q$', { x: 3.2, y: 32, anchor: 'end', colour: 'encoder' }),
      words('widened', { x: 5.9, y: -4, anchor: 'end', colour: 'encoder' }),
      maths('log w', { x: -1.2, y: 14, anchor: 'middle', colour: 'ink' }),
    ],
  }),
});
