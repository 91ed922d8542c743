import { exactIn } from '../../src/claims/library.ts';
import { bar, drawing, words } from '../../src/kit/drawing/index.ts';
import { normalCdf } from '../../src/math/index.ts';
import { fixed } from '../../src/text/number.ts';
import generation from './generation.claim.ts';

const given = (name: string): number => generation.givens[name]!;
const sd = Math.sqrt(given('variance'));
const means = Array.from({ length: 9 }, (_, i) => given(`pixel${i + 1}`));
const inside = means.map((mean) => normalCdf((1 - mean) / sd) - normalCdf(-mean / sd));
/** The probability that the first k pixels are all inside, for k from 0 to 9. */
const allInside = inside.reduce<number[]>((products, one) => [...products, one * products.at(-1)!], [1]);

export default drawing({
  says: `Ten bars fall from 1 to ${fixed(exactIn(generation, 'insideAll'), 4)}: the probability that the first pixels, none up to all nine, lie between 0 and 1.`,
  draw: () => ({
    x: { domain: [-0.1, 10.6] },
    y: { domain: [-0.15, 1.12] },
    marks: [
      allInside.map((probability, k) => bar({ x: [k, k + 0.8], y: [0, probability] }, { colour: 'decoder' })),
      words('1', { x: 0.4, y: 1, dy: -4, anchor: 'middle' }),
      words(fixed(exactIn(generation, 'insideAll'), 4), { x: 9.8, y: allInside[8]!, dy: -6, anchor: 'end' }),
      words('no pixel', { x: 0, y: -0.13 }),
      words('all nine', { x: 9.8, y: -0.13, anchor: 'end' }),
    ],
  }),
});
