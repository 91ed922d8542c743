import { density, dots, drawing, line, maths, rule, words } from '../../src/kit/drawing/index.ts';
import { normal } from '../../src/math/index.ts';

const [before, after] = [normal(0, 1), normal(1.5, 1)];
const draw = 0.9;

export default drawing({
  says: 'Two bells, before and after the dial is turned, and one draw z on the line below both: nothing about it says which of them it came from.',
  draw: () => ({
    x: { domain: [-3, 4.5] },
    y: { domain: [-0.1, 0.48] },
    marks: [
      rule({ y: 0 }),
      line(density(before), { colour: 'encoder' }),
      line(density(after), { colour: 'encoder', dashed: true }),
      dots([{ x: draw, y: 0 }], { colour: 'ink', radius: 3.5 }),
      maths('z', { x: draw, y: 0, dy: 17, anchor: 'middle', colour: 'ink' }),
      maths('μ', { x: 0, y: 0.42, anchor: 'middle', colour: 'encoder' }),
      words('$μ$, turned', { x: 1.5, y: 0.42, anchor: 'middle', colour: 'encoder' }),
    ],
  }),
});
