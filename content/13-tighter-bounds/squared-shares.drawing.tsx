import { exactIn } from '../../src/claims/library.ts';
import { bar, drawing, rule, words } from '../../src/kit/drawing/index.ts';
import pair from './pair.claim.ts';

const shares = [exactIn(pair, 'firstShare'), exactIn(pair, 'secondShare')];

export default drawing({
  says: 'The shares of two draws as two bars, and within each, filled, its square: of the large share four fifths are left, of the small one less than one fifth.',
  draw: () => ({
    x: { domain: [0, 8] },
    y: { domain: [-0.14, 1] },
    marks: [
      shares.map((share, i) => [
        bar({ x: [1 + 3.5 * i, 2.8 + 3.5 * i], y: [0, share] }, { colour: 'encoder', dashed: true }),
        bar({ x: [1 + 3.5 * i, 2.8 + 3.5 * i], y: [0, share ** 2] }, { colour: 'encoder' }),
      ]),
      rule({ y: 0 }),
      words('share', { x: 3, y: shares[0]!, dy: 10, colour: 'encoder' }),
      words('its square', { x: 3, y: shares[0]! ** 2, dy: 10, colour: 'encoder' }),
      ['first', 'second'].map((name, i) => words(name, { x: 1.9 + 3.5 * i, y: -0.12, anchor: 'middle' })),
    ],
  }),
});
