import { drawing, line, maths, words } from '../../src/kit/drawing/index.ts';
import { sigmoid } from '../../src/math/index.ts';

const temperature = 0.25;

export default drawing({
  says: 'A step from 0 to 1, the draw of a discrete latent with its noise held still, over the parameter; dashed, the smooth slope that a temperature puts in its place.',
  draw: () => ({
    x: { domain: [-2, 2] },
    y: { domain: [-0.32, 1.25] },
    marks: [
      line(
        [
          { x: -2, y: 0 },
          { x: 0, y: 0 },
          { x: 0, y: 1 },
          { x: 2, y: 1 },
        ],
        { colour: 'ink' },
      ),
      line((parameter) => sigmoid(parameter / temperature), { colour: 'encoder', dashed: true }),
      words('a draw', { x: 1.9, y: 1.08, anchor: 'end', colour: 'ink' }),
      words('relaxed', { x: 0.45, y: 0.62, colour: 'encoder' }),
      maths('ϕ', { x: 1.9, y: -0.25, anchor: 'end' }),
    ],
  }),
});
