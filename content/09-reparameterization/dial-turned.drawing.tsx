import { density, drawing, line, maths, rule, words } from '../../src/kit/drawing/index.ts';
import { area } from '../../src/kit/plot/marks/index.ts';
import { normal } from '../../src/math/index.ts';

const [before, after] = [density(normal(0, 1)), density(normal(0.5, 1))];

export default drawing({
  says: 'A bell, and the bell after its dial is turned a little, to the right; their difference, shaded, hangs below the line at the left and stands above it at the right.',
  draw: () => ({
    x: { domain: [-3.3, 3.9] },
    y: { domain: [-0.16, 0.45] },
    marks: [
      area((z) => after(z) - before(z), { colour: 'encoder' }),
      rule({ y: 0 }),
      line(before, { colour: 'encoder', dashed: true }),
      line(after, { colour: 'encoder' }),
      maths('q_ϕ', { x: -1.1, y: before(-1.1), dx: -6, anchor: 'end', colour: 'encoder' }),
      words('the change', { x: 1.9, y: 0.06, dx: 0, dy: 30, anchor: 'middle', colour: 'encoder' }),
    ],
  }),
});
