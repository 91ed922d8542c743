import { exactIn } from '../../src/claims/library.ts';
import { bar, drawing, line, words } from '../../src/kit/drawing/index.ts';
import byHand from './by-hand.claim.ts';

const slopes = Array.from({ length: 9 }, (_, i) => exactIn(byHand, `logitSlope${i + 1}`));

export default drawing({
  says: 'The nine slopes as bars: those of the pixels 1, 4 and 9 hang down, the other six stand up.',
  draw: () => ({
    x: { domain: [0.4, 9.6] },
    y: { domain: [-1.1, 1.1] },
    marks: [
      slopes.map((slope, i) => bar({ x: [i + 0.68, i + 1.32], y: [0, slope] }, { colour: 'decoder' })),
      line(
        [0.5, 9.5].map((x) => ({ x, y: 0 })),
        { colour: 'ink' },
      ),
      slopes.map((slope, i) => words(`${i + 1}`, { x: i + 1, y: 0, dy: slope > 0 ? 14 : -6, anchor: 'middle' })),
    ],
  }),
});
