import { exactIn } from '../../src/claims/library.ts';
import { bar, drawing, maths, rule, words } from '../../src/kit/drawing/index.ts';
import collapse from './collapse.claim.ts';

const families = [
  { name: 'lit tile', colour: 'data', variances: [exactIn(collapse, 'litFirst'), exactIn(collapse, 'litSecond')] },
  {
    name: 'brightness, contrast',
    colour: 'data',
    variances: [exactIn(collapse, 'contrastFirst'), exactIn(collapse, 'contrastSecond')],
  },
] as const;
const noise = collapse.givens['variance']!;

export default drawing({
  says: 'The two largest eigenvalues of each set of images as bars, with the level of σ² across: both of the lit tile’s stand above it, of the other’s only the first.',
  draw: () => ({
    x: { domain: [0, 10] },
    y: { domain: [-0.11, 0.72] },
    marks: [
      families.map(({ name, colour, variances }, i) => [
        variances.map((variance, j) =>
          bar({ x: [5 * i + 1.2 * j + 0.3, 5 * i + 1.2 * j + 1.2], y: [0, variance] }, { colour }),
        ),
        words(name, { x: 5 * i + 0.3, y: -0.09 }),
      ]),
      rule({ y: noise }, { colour: 'decoder', dashed: true }),
      maths('σ²', { x: 10, y: noise, dy: -5, anchor: 'end', colour: 'decoder' }),
    ],
  }),
});
