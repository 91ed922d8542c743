import { arrow, dots, drawing, ellipse, maths } from '../../src/kit/drawing/index.ts';
import { before } from './by-hand.ts';

const [m, s] = [before.mean, before.sds];
const middle = { x: m[0]!, y: m[1]! };
const corner = { x: before.z[0]!, y: m[1]! };
const z = { x: before.z[0]!, y: before.z[1]! };

export default drawing({
  says: 'The latent plane: the prior’s circle and q’s ellipse, both at one standard deviation, and the way from m, half a standard deviation across and a whole one down, to z outside the ellipse.',
  draw: () => ({
    x: { domain: [-3, 4.4] },
    y: { domain: [-2.1, 2.25] },
    marks: [
      ellipse({ x: 0, y: 0 }, [1, 1], { colour: 'prior', dashed: true }),
      ellipse(middle, [s[0]!, s[1]!], { colour: 'encoder' }),
      arrow(middle, corner, { colour: 'encoder' }),
      arrow(corner, z, { colour: 'encoder' }),
      dots([middle, z], { colour: 'encoder', radius: 3 }),
      maths('m', { ...middle, dx: -6, dy: -5, anchor: 'end', colour: 'encoder' }),
      maths('z', { ...z, dx: 8, dy: 6, colour: 'encoder' }),
      maths('p(z)', { x: -1, y: 0, dx: -6, dy: 4, anchor: 'end' }),
      maths('q', { x: m[0]! + s[0]!, y: m[1]!, dx: 8, dy: -20 }),
    ],
  }),
});
