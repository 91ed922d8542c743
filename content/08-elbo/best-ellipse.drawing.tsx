import { drawing, ellipse, line, maths, words } from '../../src/kit/drawing/index.ts';
import { bestEncoding, bookModel, encode, notesImage, type Encoding } from '../../src/models/toy-vae/index.ts';
import { once } from '../../src/math/once.ts';
import { exactAt } from './bound-explorer/exact.ts';

const encoderQ = encode(bookModel, notesImage);
const best = once(() => bestEncoding(bookModel, notesImage));
/** The posterior's mass within one standard deviation and within two, as for a Gaussian. */
const outlined = [1, 2];
const rings = once(() =>
  exactAt({ parameters: bookModel, x: notesImage, q: encoderQ, encoderQ })
    .regions.filter(({ sds }) => outlined.includes(sds))
    .flatMap(({ rings: all }) => all),
);

const outlinesOf = ({ mean, logVariance }: Encoding, look: { readonly dashed: boolean }) =>
  outlined.map((sds) =>
    ellipse({ x: mean[0]!, y: mean[1]! }, [sds * Math.exp(logVariance[0]! / 2), sds * Math.exp(logVariance[1]! / 2)], {
      colour: 'encoder',
      ...look,
    }),
  );

/** As long across as up: a drawing is so much wider than it is high. Its words stand left of the shapes. */
const [up, ratio] = [1.3, 232 / 140];
const [left, bottom] = [encoderQ.mean[0]! - 1.4 * up * ratio, encoderQ.mean[1]! - 1.1 * up];
const top = bottom + 2 * up;

export default drawing({
  says: 'The posterior of the image put down by hand, with two pairs of ellipses: the encoder’s q, dashed, lies off it; the best q of the same family lies on it.',
  draw: () => ({
    x: { domain: [left, left + 2 * up * ratio] },
    y: { domain: [bottom, top] },
    marks: [
      rings().map((ring) =>
        line(
          [...ring, ring[0]!].map(([x, y]) => ({ x, y })),
          { colour: 'posterior' },
        ),
      ),
      outlinesOf(encoderQ, { dashed: true }),
      outlinesOf(best(), { dashed: false }),
      maths('p(z|x)', { x: left, y: top, dy: 16, colour: 'posterior' }),
      words('encoder’s $q$', { x: left, y: top, dy: 100, colour: 'encoder' }),
      words('(dashed),', { x: left, y: top, dy: 116, colour: 'encoder' }),
      words('best $q$', { x: left, y: top, dy: 132, colour: 'encoder' }),
    ],
  }),
});
