import { bar, drawing, maths } from '../../src/kit/drawing/index.ts';

const rows = Array.from({ length: 10 }, (_, i) => i);

export default drawing({
  says: 'A hundred draws twice: in ten flat boxes, a logarithm each, and in one box as tall as all ten, with one logarithm.',
  draw: () => ({
    x: { domain: [-0.3, 23.3] },
    y: { domain: [-2.2, 10.4] },
    marks: [
      rows.map((i) => bar({ x: [0, 10], y: [i, i + 0.7] }, { colour: 'encoder' })),
      bar({ x: [13, 23], y: [0, 9.7] }, { colour: 'encoder' }),
      maths('ten of L_10', { x: 5, y: -1.7, anchor: 'middle' }),
      maths('one L_100', { x: 18, y: -1.7, anchor: 'middle' }),
    ],
  }),
});
