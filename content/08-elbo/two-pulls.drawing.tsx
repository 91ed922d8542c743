import { band, dots, drawing, line, maths, words } from '../../src/kit/drawing/index.ts';
import { kl, normal } from '../../src/math/index.ts';
import { elbo } from '../../src/models/linear/index.ts';
import { posterior, prior, x } from './model-on-the-line.ts';

const at = (sd: number) => normal(posterior.mean, sd);
const bound = (sd: number): number => elbo({ x, w: 1 }, at(sd));
const reconstruction = (sd: number): number => bound(sd) + kl(at(sd), prior);

export default drawing({
  says: 'Over the spread of q, the reconstruction term falls, and below it lies the ELBO, lower by the divergence from the prior; the ELBO has its top where q is as wide as the posterior.',
  draw: () => ({
    x: { domain: [0.08, 1.75] },
    y: { domain: [-4.5, -0.9] },
    marks: [
      band(bound, reconstruction, { colour: 'prior' }),
      line(reconstruction, { colour: 'decoder' }),
      line(bound, { colour: 'ink' }),
      dots([{ x: posterior.sd, y: bound(posterior.sd) }], { colour: 'posterior', radius: 3.5 }),
      words('reconstruction', { x: 1.75, y: reconstruction(0.9), anchor: 'end', colour: 'decoder' }),
      maths('D_KL', { x: 0.3, y: (bound(0.3) + reconstruction(0.3)) / 2, dy: 4, anchor: 'middle', colour: 'prior' }),
      maths('ELBO', { x: posterior.sd, y: bound(posterior.sd), dy: 20, anchor: 'middle', colour: 'ink' }),
      words('sd of $q$', { x: 1.75, y: -4.4, anchor: 'end' }),
    ],
  }),
});
