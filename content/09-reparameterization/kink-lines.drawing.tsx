import { drawing, line, maths } from '../../src/kit/drawing/index.ts';
import { linspace, type Point } from '../../src/kit/plot/points.ts';
import { bookImages, bookModel, encode } from '../../src/models/toy-vae/index.ts';

const { W1, b1 } = bookModel;
const q = encode(bookModel, bookImages[0]!);

/** Where a hidden unit switches on: far enough along its line to leave the drawing at both ends. */
function kinkOf(unit: number): Point[] {
  const [across, up, shift] = [W1[2 * unit]!, W1[2 * unit + 1]!, b1[unit]!];
  const square = across ** 2 + up ** 2;
  const foot = { x: (-shift * across) / square, y: (-shift * up) / square };
  const reach = 6 / Math.sqrt(square);
  return [-reach, reach].map((step) => ({ x: foot.x - step * up, y: foot.y + step * across }));
}

const ring = linspace([0, 2 * Math.PI], 36).map((angle) => ({
  x: q.mean[0]! + Math.exp(q.logVariance[0]! / 2) * Math.cos(angle),
  y: q.mean[1]! + Math.exp(q.logVariance[1]! / 2) * Math.sin(angle),
}));

export default drawing({
  says: 'The latent plane of the book’s model with four straight lines, where its hidden units switch on, and the ellipse of one image’s q among them.',
  draw: () => ({
    x: { domain: [-3.9, 3.9] },
    y: { domain: [-2.3, 2.3] },
    marks: [
      Array.from(b1, (_, unit) => line(kinkOf(unit), { colour: 'decoder' })),
      line(ring, { colour: 'encoder' }),
      maths('q', {
        x: Math.min(...ring.map(({ x }) => x)),
        y: q.mean[1]!,
        dx: -4,
        dy: 4,
        anchor: 'end',
        colour: 'encoder',
      }),
    ],
  }),
});
