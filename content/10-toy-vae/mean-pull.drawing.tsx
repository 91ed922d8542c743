import { arrow, dots, drawing, line, maths, words } from '../../src/kit/drawing/index.ts';
import { before, decoderSide } from './by-hand.ts';

const m = { x: before.mean[0]!, y: before.mean[1]! };
const byDecoder = { x: m.x + decoderSide.z[0]!, y: m.y + decoderSide.z[1]! };
const sum = { x: byDecoder.x - m.x, y: byDecoder.y - m.y };

export default drawing({
  says: 'Arrows on the latent plane: from the mean m the slope that the decoder sends back, behind it the prior’s pull, as long as the way from m to the origin, and their sum.',
  draw: () => ({
    x: { domain: [-3, 2] },
    y: { domain: [-0.6, 2.4] },
    marks: [
      line([m, { x: 0, y: 0 }], { colour: 'prior', dashed: true }),
      arrow(m, byDecoder, { colour: 'decoder' }),
      arrow(byDecoder, sum, { colour: 'prior' }),
      arrow(m, sum, { colour: 'encoder' }),
      dots([m, { x: 0, y: 0 }], { colour: 'ink', radius: 3 }),
      maths('m', { ...m, dx: 8, dy: 4, colour: 'ink' }),
      words('0', { x: 0, y: 0, dy: 16, anchor: 'middle', colour: 'ink' }),
      words('decoder', { x: 0.5, y: 1.4, dx: 8, colour: 'decoder' }),
      words('prior', { x: -0.95, y: 2.1, anchor: 'end', colour: 'prior' }),
    ],
  }),
});
