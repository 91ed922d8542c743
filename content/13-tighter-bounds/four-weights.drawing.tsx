import { bar, drawing, rule, words } from '../../src/kit/drawing/index.ts';

const weights = [8, 1, 0.5, 0.5];

export default drawing({
  says: 'Four bars as high as the four weights: the first is four times as high as the others together.',
  draw: () => ({
    x: { domain: [0, 8] },
    y: { domain: [-1.2, 9.2] },
    marks: [
      weights.map((w, i) => bar({ x: [1.2 + 1.5 * i, 2.2 + 1.5 * i], y: [0, w] }, { colour: 'encoder' })),
      rule({ y: 0 }),
      ['first', 'second', 'third', 'fourth'].map((name, i) =>
        words(name, { x: 1.7 + 1.5 * i, y: -1.1, anchor: 'middle' }),
      ),
    ],
  }),
});
