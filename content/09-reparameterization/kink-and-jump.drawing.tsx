import { exactIn } from '../../src/claims/library.ts';
import { drawing, line, maths, words } from '../../src/kit/drawing/index.ts';
import { decimal } from '../../src/text/number.ts';
import counterexamples from './counterexamples.claim.ts';

const [kink, jump] = [exactIn(counterexamples, 'kinkGradient'), exactIn(counterexamples, 'jumpGradient')];
/** Where the jump stands, beside the kink. */
const aside = 4;

export default drawing({
  says: `A kink, flat and then rising, whose pathwise slope has the right mean, ${decimal(kink)}; and a jump, flat on both sides, whose pathwise slope is always 0, where ${decimal(jump)} is right.`,
  draw: () => ({
    x: { domain: [-1.6, 5.6] },
    y: { domain: [-1.1, 1.9] },
    marks: [
      line(
        [-1.5, 0, 1.4].map((z) => ({ x: z, y: Math.max(z, 0) })),
        { colour: 'ink' },
      ),
      [
        [-1.5, 0, 0],
        [0, 1.4, 1],
      ].map(([from, to, height]) =>
        line(
          [from!, to!].map((z) => ({ x: aside + z, y: height! })),
          { colour: 'ink' },
        ),
      ),
      line(
        [0, 1].map((height) => ({ x: aside, y: height })),
        { colour: 'ink', dashed: true },
      ),
      words(`path: ${decimal(kink)}`, { x: -1.5, y: -0.5, colour: 'encoder' }),
      words(`truth: ${decimal(kink)}`, { x: -1.5, y: -0.95, colour: 'ink' }),
      words('path: 0', { x: 2.5, y: -0.5, colour: 'encoder' }),
      words(`truth: ${decimal(jump)}`, { x: 2.5, y: -0.95, colour: 'ink' }),
      maths('max(z, 0)', { x: -1.5, y: 0.9 }),
    ],
  }),
});
