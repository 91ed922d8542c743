import { bar, drawing, maths, words } from '../../src/kit/drawing/index.ts';
import { kl, multivariateNormal, normal } from '../../src/math/index.ts';

const [means, rho] = [[1.2, -0.9], 0.8] as const;
const unit = (correlation: number) => [
  [1, correlation],
  [correlation, 1],
];
const standard = normal(0, 1);
const q = multivariateNormal([...means], unit(rho));
const parts = [
  kl(q, multivariateNormal([...means], unit(0))),
  kl(normal(means[0], 1), standard),
  kl(normal(means[1], 1), standard),
];
const ends = parts.reduce<number[]>((sums, part) => [...sums, part + sums.at(-1)!], [0]);
const total = ends.at(-1)!;

export default drawing({
  says: 'For one pair of Gaussians, a bar as long as their divergence, and below it the three parts, end to end: the dependence, and what each marginal costs.',
  draw: () => ({
    x: { domain: [0, total] },
    y: { domain: [-0.9, 3.5] },
    marks: [
      bar({ x: [0, total], y: [1.9, 2.6] }, { colour: 'ink' }),
      parts.map((_, i) => bar({ x: [ends[i]!, ends[i + 1]!], y: [0.4, 1.1] }, { colour: i === 0 ? 'ink' : 'encoder' })),
      maths('D_KL(q ‖ p)', { x: 0, y: 2.6, dy: -10 }),
      words('dependence', { x: 0, y: 0.4, dy: 16 }),
      ['first', 'second'].map((name, i) =>
        words(name, { x: (ends[i + 1]! + ends[i + 2]!) / 2, y: 0.4, dy: 16, anchor: 'middle' }),
      ),
    ],
  }),
});
