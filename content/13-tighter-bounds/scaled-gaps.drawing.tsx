import { exactIn } from '../../src/claims/library.ts';
import { dots, drawing, line, words } from '../../src/kit/drawing/index.ts';
import { decimal } from '../../src/text/number.ts';
import weights from './weights.claim.ts';

const ks = [10, 100, 1000] as const;
const named = ['Ten', 'Hundred', 'Thousand'] as const;
const gaps = (q: 'wide' | 'own') => ks.map((k, i) => ({ x: k, y: exactIn(weights, q + named[i]!) }));
const half = exactIn(weights, 'half');

export default drawing({
  says: `K times the gap at 10, 100 and 1000 draws: for the widened q it settles on the level of ${decimal(half)}; for the encoder’s own, dashed and lower so far, it goes on rising.`,
  draw: () => ({
    x: { domain: [6, 1600], log: true },
    y: { domain: [-0.02, 0.53] },
    marks: [
      line(
        [6, 1600].map((k) => ({ x: k, y: half })),
        { colour: 'ink', dashed: true },
      ),
      line(gaps('wide'), { colour: 'encoder' }),
      line(gaps('own'), { colour: 'encoder', dashed: true }),
      dots(gaps('wide'), { colour: 'encoder', radius: 3 }),
      dots(gaps('own'), { colour: 'encoder', radius: 3 }),
      words('$q$ widened', { x: 10, y: 0.48, colour: 'encoder' }),
      words(decimal(half), { x: 1600, y: half, dy: 15, anchor: 'end' }),
      words('the encoder’s $q$', { x: 110, y: 0.07, colour: 'encoder' }),
      ks.map((k) => words(`${k}`, { x: k, y: -0.01, anchor: 'middle' })),
    ],
  }),
});
