import { arrow, drawing, line, maths, words } from '../../src/kit/drawing/index.ts';

const places = { μ: 1, z: 5, f: 9 } as const;
/** Where an arrow leaves a letter, and ends before the next. */
const gap = 0.6;
const back = (from: keyof typeof places, to: keyof typeof places, y: number) =>
  arrow({ x: places[from] - gap, y }, { x: places[to] + gap, y }, { colour: 'encoder' });
const letters = (y: number) =>
  Object.entries(places).map(([letter, x]) => maths(letter, { x, y, dy: 4, anchor: 'middle', colour: 'ink' }));
const [whole, cut] = [2.7, 0.7];

export default drawing({
  says: 'Slopes go backwards from f to z, and from z to μ, where z comes with its formula; where z is a number alone, they go from f to z and no farther.',
  draw: () => ({
    x: { domain: [0, 10] },
    y: { domain: [0, 4] },
    marks: [
      words('rsample: $z$ with its formula', { x: 0.5, y: 3.4, colour: 'encoder' }),
      letters(whole),
      back('f', 'z', whole),
      back('z', 'μ', whole),
      words('sample: the number alone', { x: 0.5, y: 1.4, colour: 'ink' }),
      letters(cut),
      back('f', 'z', cut),
      line(
        [-0.35, 0.35].map((step) => ({ x: 3 + step / 4, y: cut + step })),
        { colour: 'ink' },
      ),
    ],
  }),
});
