import { arrow, bar, dots, drawing, rule, words } from '../../src/kit/drawing/index.ts';
import { draws } from './five-draws.ts';

/** How far an arrow reaches for a slope of one, and how wide a bar is. */
const [reach, width] = [0.22, 0.07];
const sorted = draws.toSorted((a, b) => a.z - b.z);
const rowOf = (at: number): number => -3.2 - 1.5 * at;

export default drawing({
  says: 'Five draws on one axis. Under each an arrow to the right, as long as its slope: none is far longer than the others. Above each a bar, its score times f: two point down, and one is higher than all others together.',
  draw: () => ({
    x: { domain: [0.2, 3] },
    y: { domain: [-10.2, 12] },
    marks: [
      rule({ y: 0 }),
      sorted.map(({ z, score }) => bar({ x: [z - width / 2, z + width / 2], y: [0, score] }, { colour: 'ink' })),
      sorted.map(({ z, path }, at) =>
        arrow({ x: z, y: rowOf(at) }, { x: z + reach * path, y: rowOf(at) }, { colour: 'encoder' }),
      ),
      dots(
        sorted.map(({ z }) => ({ x: z, y: 0 })),
        { colour: 'encoder', radius: 3 },
      ),
      words('score times $f$', { x: 0.25, y: 8.6, colour: 'ink' }),
      words('slope of $f$', { x: 0.25, y: rowOf(4) - 0.4, colour: 'encoder' }),
    ],
  }),
});
