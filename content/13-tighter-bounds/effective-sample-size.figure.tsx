import { figure, line, rule, seed } from '../../src/kit/figure.tsx';
import { modelImageAndQ } from '../../src/toy/reader-model/subject-choice.tsx';
import { mostDraws } from './draws.ts';
import type { Sizes } from './effective-sample-size.compute.ts';
import { decimal, whole } from '../../src/text/number.ts';

const many = whole(mostDraws);

/** Where the share of effective draws ends up, as K grows. */
const limitOf = ({ relativeVariance }: Sizes): number => 1 / (1 + relativeVariance);

export default figure({
  title: 'What the draws are worth',
  says: 'The effective sample size of one run of draws, as a share of their number, from one draw to a thousand.',
  hint: 'draw new seeds, and narrow or widen $q$',
  subject: modelImageAndQ,
  settings: { seed: seed(1) },
  compute: {
    inWorker: () => import('./effective-sample-size.compute.ts'),
    failed: 'The run could not be drawn',
  },
  plot: (_, now) => ({
    x: { domain: [1, mostDraws], log: true, name: 'draws $K$', format: whole },
    y: { domain: [0, 1], name: 'share of the draws that count' },
    marks: [
      rule({ y: limitOf(now) }, { name: 'where it ends, as $K$ grows', dashed: true }),
      line(
        now.sizes.map(({ x, y }) => ({ x, y: y / x })),
        { name: 'effective sample size over $K$', colour: 'encoder' },
      ),
    ],
  }),
  readings: (_, now) => [
    {
      label: 'effective sample size',
      value: decimal(now.sizes.at(-1)!.y, 1),
      note: `of ${many} draws`,
      colour: 'encoder',
    },
    { label: 'the share tends to', value: limitOf(now) === 0 ? '0' : decimal(limitOf(now), 3), note: 'as $K$ grows' },
    { label: '$Var(w)/p(x)²$', value: decimal(now.relativeVariance, 3), note: 'of one weight, exact' },
  ],
  lesson: (_, now) =>
    now.relativeVariance === Infinity
      ? 'The weights have no finite variance: the share must fall to 0, and each collapse is a rare draw whose weight outweighs hundreds of others.'
      : 'The weights have a finite variance: the share settles at $1/(1 + Var(w)/p(x)²)$, whatever the seed.',
});
