import { exactIn } from '../../src/claims/library.ts';
import { arrow, dots, drawing, line, maths } from '../../src/kit/drawing/index.ts';
import { fixed } from '../../src/text/number.ts';
import raising from './raising.claim.ts';

const of = (name: string): number => exactIn(raising, name);
const floor = [of('before'), of('after')] as const;
const ceiling = [of('evidenceBefore'), of('evidenceAfter')] as const;
const weights = [raising.givens['start']!, raising.givens['best']!] as const;

export default drawing({
  says: `From w = 1 to w = ${fixed(weights[1], 1)} the ELBO rises from ${fixed(floor[0], 4)} to ${fixed(floor[1], 4)}, while log p(x) falls from ${fixed(ceiling[0], 4)} to ${fixed(ceiling[1], 4)}.`,
  draw: () => ({
    x: { domain: [0, 10] },
    y: { domain: [-2.79, -2.2] },
    marks: [
      arrow({ x: 2, y: ceiling[0] }, { x: 7.75, y: ceiling[1] }, { colour: 'evidence' }),
      arrow({ x: 2, y: floor[0] }, { x: 7.75, y: floor[1] }, { colour: 'ink' }),
      ([2, 8] as const).map((at, i) => [
        line(
          [floor[i]!, ceiling[i]!].map((nats) => ({ x: at, y: nats })),
          { colour: 'slack', dashed: true },
        ),
        dots([{ x: at, y: ceiling[i]! }], { colour: 'evidence', radius: 3 }),
        dots([{ x: at, y: floor[i]! }], { colour: 'ink', radius: 3 }),
        maths(`w = ${i === 0 ? weights[0] : fixed(weights[1], 1)}`, { x: at, y: -2.77, anchor: 'middle' }),
      ]),
      maths('log p(x)', { x: 5, y: (ceiling[0] + ceiling[1]) / 2, dy: -8, colour: 'evidence' }),
      maths('ELBO', { x: 5, y: (floor[0] + floor[1]) / 2, dy: 18, anchor: 'middle', colour: 'ink' }),
    ],
  }),
});
