import { exactIn } from '../../src/claims/library.ts';
import { density, drawing, line, words } from '../../src/kit/drawing/index.ts';
import { area } from '../../src/kit/plot/marks/index.ts';
import { normal } from '../../src/math/index.ts';
import { fixed } from '../../src/text/number.ts';
import worked from './worked.claim.ts';

const pixel = density(normal(0, Math.sqrt(worked.givens['variance']!)));
const peak = exactIn(worked, 'peakDensity');

export default drawing({
  says: `The density of a pixel about its mean at σ² = 0.1: its peak, ${fixed(peak, 4)}, stands above the level 1.`,
  draw: () => ({
    x: { domain: [-1.25, 1.25] },
    y: { domain: [0, 1.5] },
    marks: [
      area(pixel, { colour: 'decoder' }),
      line(pixel, { colour: 'decoder' }),
      line(
        [-1.25, 1.25].map((x) => ({ x, y: 1 })),
        { colour: 'ink', dashed: true },
      ),
      words('1', { x: -1.2, y: 1, dy: -5, colour: 'ink' }),
      words(fixed(peak, 4), { x: 0, y: peak, dy: -6, anchor: 'middle', colour: 'decoder' }),
      words('area 1', { x: 0, y: 0.45, anchor: 'middle' }),
    ],
  }),
});
