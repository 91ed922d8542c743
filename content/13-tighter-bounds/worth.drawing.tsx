import { bar, drawing, rule, words } from '../../src/kit/drawing/index.ts';
import { normalQuantile } from '../../src/math/index.ts';
import { effectiveSampleSize } from '../../src/models/toy-vae/index.ts';
import { relativeWeight } from './model-on-the-line.ts';

const count = 12;
const weights = Array.from({ length: count }, (_, i) => relativeWeight(normalQuantile((i + 0.5) / count)));
const total = weights.reduce((sum, w) => sum + w);
const worth = effectiveSampleSize(weights.map(Math.log));

export default drawing({
  says: `The weights of ${count} draws as bars, from nearly nothing up: as an average they are worth about ${worth.toFixed(0)} draws of equal weight.`,
  draw: () => ({
    x: { domain: [-0.2, count + 0.2] },
    y: { domain: [-0.06, 0.46] },
    marks: [
      weights.map((w, i) => bar({ x: [i + 0.15, i + 0.85], y: [0, w / total] }, { colour: 'encoder' })),
      rule({ y: 0 }),
      words(`${count} draws, worth about ${worth.toFixed(0)}`, { x: 0.2, y: 0.38, colour: 'ink' }),
    ],
  }),
});
