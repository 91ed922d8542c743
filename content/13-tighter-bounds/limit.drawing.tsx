import { exactIn } from '../../src/claims/library.ts';
import { dots, drawing, line, maths, words } from '../../src/kit/drawing/index.ts';
import { defaultSubject, iwaeCurve } from '../../src/models/toy-vae/index.ts';
import bound from './bound.claim.ts';
import { drawsUpTo, mostDraws } from './draws.ts';

const { parameters, x, q } = defaultSubject;
/** Each number up to ten is a dot; from there on a line. */
const ks = [1, 2, 3, 4, 5, 6, 7, 8, 9, ...drawsUpTo(5).filter((k) => k >= 10)];
const curve = iwaeCurve(parameters, x, ks, q).map(({ value }, i) => ({ x: ks[i]!, y: value }));
const evidence = exactIn(bound, 'evidence');
const level = [1, mostDraws].map((k) => ({ x: k, y: evidence }));

export default drawing({
  says: 'The bound over the number of draws, from 1 to 1000 on a logarithmic axis: it rises, ever more slowly, to the level of log p(x).',
  draw: () => ({
    x: { domain: [0.85, 1180], log: true },
    y: { domain: [-0.479, -0.411] },
    marks: [
      line(level, { colour: 'evidence', dashed: true }),
      line(
        curve.filter((point) => point.x >= 10),
        { colour: 'ink' },
      ),
      dots(
        curve.filter((point) => point.x <= 10),
        { colour: 'ink', radius: 2.5 },
      ),
      maths('log p(x)', { x: 1, y: evidence, dy: -4, colour: 'evidence' }),
      maths('L_K', { x: 5, y: -0.447, colour: 'ink' }),
      [1, 10, 100, 1000].map((k, i) =>
        words(`${k}`, { x: k, y: -0.478, anchor: (['start', 'middle', 'middle', 'end'] as const)[i]! }),
      ),
    ],
  }),
});
