import { arrow, dots, drawing, line, maths } from '../../src/kit/drawing/index.ts';
import { linspace } from '../../src/kit/plot/points.ts';
import { bestWeight, elbo, logEvidence, posterior } from '../../src/models/linear/index.ts';
import exercises from './exercises.claim.ts';
import { x } from './model-on-the-line.ts';

/** Where a q is exact, and where its bound is highest. */
interface Hop {
  readonly from: number;
  readonly to: number;
}

const hopFrom = (from: number): Hop => ({ from, to: bestWeight(x, posterior({ x, w: from })) });
const first = hopFrom(exercises.givens['hopStart']!);
const hops = [first, hopFrom(first.to)];
const landings = [first.from, ...hops.map(({ to }) => to)];

const evidence = (w: number): number => logEvidence({ x, w });
/** The bound of the q that is exact at the start of a hop. */
const bound = ({ from }: Hop, w: number): number => elbo({ x, w }, posterior({ x, w: from }));
const past = 0.18;

export default drawing({
  says: 'Two bounds that touch log p(x) one after the other: each is climbed to its top, and from there the next is reached straight up, on the curve.',
  draw: () => ({
    x: { domain: [0.2, 1.7] },
    y: { domain: [-2.86, -2.07] },
    marks: [
      line(evidence, { colour: 'evidence', dashed: true }),
      hops.map((hop) => [
        line(
          linspace([hop.from, hop.to + past], 24).map((w) => ({ x: w, y: bound(hop, w) })),
          { colour: 'ink' },
        ),
        arrow({ x: hop.to, y: bound(hop, hop.to) }, { x: hop.to, y: evidence(hop.to) }, { colour: 'slack' }),
      ]),
      dots(
        landings.map((w) => ({ x: w, y: evidence(w) })),
        { colour: 'posterior', radius: 3.5 },
      ),
      maths('log p(x)', { x: 0.62, y: evidence(0.62), dx: -6, dy: -10, anchor: 'end', colour: 'evidence' }),
      maths('ELBO', { x: first.to, y: bound(first, first.to), dy: 22, anchor: 'middle', colour: 'ink' }),
      maths('w', { x: 1.7, y: -2.84, anchor: 'end' }),
    ],
  }),
});
