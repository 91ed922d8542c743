import { arrow, dots, drawing, line, maths } from '../../src/kit/drawing/index.ts';

const rate = 1;
const cdf = (z: number): number => 1 - Math.exp(-rate * z);
const v = 0.7;
const z = -Math.log(1 - v) / rate;

export default drawing({
  says: 'A uniform number on the upright axis is carried across to the distribution function, and down from there to the draw z.',
  draw: () => ({
    x: { domain: [-0.5, 4] },
    y: { domain: [-0.18, 1.12] },
    marks: [
      line(
        [-0.2, 4].map((at) => ({ x: at, y: 0 })),
        { colour: 'ink' },
      ),
      line(
        [0, 1.1].map((height) => ({ x: 0, y: height })),
        { colour: 'ink' },
      ),
      line(
        Array.from({ length: 30 }, (_, i) => ({ x: (4 * i) / 29, y: cdf((4 * i) / 29) })),
        { colour: 'encoder' },
      ),
      arrow({ x: 0, y: v }, { x: z, y: v }, { colour: 'ink' }),
      arrow({ x: z, y: v }, { x: z, y: 0 }, { colour: 'ink' }),
      dots([{ x: 0, y: v }], { colour: 'ink', radius: 3 }),
      maths('v', { x: 0, y: v, dx: -6, dy: 4, anchor: 'end', colour: 'ink' }),
      maths('z', { x: z, y: 0, dy: 15, anchor: 'middle', colour: 'ink' }),
      maths('F', { x: 3, y: cdf(3), dy: 18, colour: 'encoder' }),
    ],
  }),
});
