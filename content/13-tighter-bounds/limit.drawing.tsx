import { exactIn } from '../../src/claims/library.ts';
import { band, dots, drawing, line, maths, words } from '../../src/kit/drawing/index.ts';
import { defaultSubject, iwaeCurve } from '../../src/models/toy-vae/index.ts';
import bound from './bound.claim.ts';
import { drawsUpTo, mostDraws } from './draws.ts';

const { parameters, x, q } = defaultSubject;
const ks = drawsUpTo(5);
const curve = iwaeCurve(parameters, x, ks, q).map(({ value }, i) => ({ x: ks[i]!, y: value }));
const evidence = exactIn(bound, 'evidence');
const level = [1, mostDraws].map((k) => ({ x: k, y: evidence }));

export default drawing({
  says: 'The bound over the number of draws, from 1 to 1000 on a logarithmic axis: it rises, ever more slowly, to the level of log p(x).',
  draw: () => ({
    x: { domain: [0.85, 1180], log: true },
    y: { domain: [-0.479, -0.411] },
    marks: [
      band(
        curve,
        curve.map((point) => ({ x: point.x, y: evidence })),
        { colour: 'posterior' },
      ),
      line(level, { colour: 'evidence', dashed: true }),
      line(curve, { colour: 'ink' }),
      dots(
        curve.filter((point) => [1, 10, 100, 1000].includes(point.x)),
        { colour: 'ink', radius: 3 },
      ),
      maths('log p(x)', { x: 1, y: evidence, dy: -4, colour: 'evidence' }),
      maths('L_K', { x: 4, y: -0.447, colour: 'ink' }),
      [1, 10, 100, 1000].map((k, i) =>
        words(`${k}`, { x: k, y: -0.478, anchor: (['start', 'middle', 'middle', 'end'] as const)[i]! }),
      ),
    ],
  }),
});
