import { drawing, line, maths, words } from '../../src/kit/drawing/index.ts';

/** The mean cost of a latent whose direction varies so many times as much as the noise. */
const cost = (ratio: number): number => Math.max(0, 0.5 * Math.log(ratio));
const most = 6;

export default drawing({
  says: 'The mean cost of a latent against λ/σ²: 0 up to 1, and from there half the logarithm.',
  draw: () => ({
    x: { domain: [-0.15, most + 0.2] },
    y: { domain: [-0.22, 1.05] },
    marks: [
      line(
        [0, most].map((x) => ({ x, y: 0 })),
        { colour: 'ink' },
      ),
      line(
        [0, 1].map((y) => ({ x: 1, y })),
        { colour: 'decoder', dashed: true },
      ),
      line(
        [
          { x: 0, y: 0 },
          ...Array.from({ length: 51 }, (_, i) => 1 + (i * (most - 1)) / 50).map((x) => ({ x, y: cost(x) })),
        ],
        {
          colour: 'encoder',
        },
      ),
      words('collapsed', { x: 0.5, y: 0, dx: 4, dy: 16, anchor: 'middle' }),
      maths('λ = σ²', { x: 1, y: 1, dx: 6, dy: 6, colour: 'decoder' }),
      maths('½ log(λ/σ²)', { x: 3.4, y: cost(3.4), dx: 0, dy: 22, colour: 'encoder' }),
    ],
  }),
});
