import { arrow, density, drawing, line, maths, rule } from '../../src/kit/drawing/index.ts';
import { kl, normal } from '../../src/math/index.ts';

const [a, b, c] = [normal(0, 1), normal(1, 1), normal(2, 1)];
const top = density(a)(0);
/** A divergence that is a whole number or a half, as it is written. */
const written = (value: number): string => (value === 0.5 ? '½' : String(value));

export default drawing({
  says: 'Three unit Gaussians, a step of one apart: the divergence of the first from the last is 2, and the two steps by way of the middle cost one half each.',
  draw: () => ({
    x: { domain: [-2.6, 4.6] },
    y: { domain: [-0.2, 0.62] },
    marks: [
      rule({ y: 0 }),
      [a, b, c].map((bell) => line(density(bell), { colour: 'prior' })),
      ['a', 'b', 'c'].map((name, i) => maths(name, { x: i, y: -0.14, anchor: 'middle', colour: 'ink' })),
      arrow({ x: 0, y: top + 0.12 }, { x: 2, y: top + 0.12 }, { colour: 'ink' }),
      maths(written(kl(a, c)), { x: 1, y: top + 0.15, anchor: 'middle', colour: 'ink' }),
      arrow({ x: 0.05, y: top + 0.03 }, { x: 0.95, y: top + 0.03 }, { colour: 'encoder' }),
      arrow({ x: 1.05, y: top + 0.03 }, { x: 1.95, y: top + 0.03 }, { colour: 'encoder' }),
      maths(written(kl(a, b)), { x: -0.2, y: top + 0.03, dy: 4, anchor: 'end', colour: 'encoder' }),
      maths(written(kl(b, c)), { x: 2.2, y: top + 0.03, dy: 4, colour: 'encoder' }),
    ],
  }),
});
