import { exactIn } from '../../src/claims/library.ts';
import { bar, drawing, words } from '../../src/kit/drawing/index.ts';
import { fixed } from '../../src/text/number.ts';
import notesImage from './notes-image.claim.ts';
import toy from './toy.claim.ts';

const images = [
  { name: 'the first image', best: exactIn(toy, 'bestGap'), gap: exactIn(toy, 'gap') },
  { name: 'put down by hand', best: exactIn(notesImage, 'bestGap'), gap: exactIn(notesImage, 'gap') },
];

export default drawing({
  says: `The gaps of two images, each in two parts: ${images.map(({ name, best, gap }) => `of ${fixed(gap, 4)} nats for ${name} the family leaves ${fixed(best, 4)}`).join('; ')}; the rest is the encoder’s.`,
  draw: () => ({
    x: { domain: [0, 0.14] },
    y: { domain: [0, 4] },
    marks: images.map(({ name, best, gap }, i) => [
      bar({ x: [0, best], y: [2.5 - 1.9 * i, 3.1 - 1.9 * i] }, { colour: 'slack' }),
      bar({ x: [best, gap], y: [2.5 - 1.9 * i, 3.1 - 1.9 * i] }, { colour: 'encoder', dashed: true }),
      words(name, { x: 0, y: 3.25 - 1.9 * i, colour: 'ink' }),
      words(fixed(gap, 2), { x: 0.14, y: 3.25 - 1.9 * i, anchor: 'end' }),
      i === 1 && [
        words('the family', { x: best / 2, y: 0.6, dy: 14, anchor: 'middle', colour: 'slack' }),
        words('the encoder', { x: (best + gap) / 2, y: 0.6, dy: 14, anchor: 'middle', colour: 'encoder' }),
      ],
    ]),
  }),
});
