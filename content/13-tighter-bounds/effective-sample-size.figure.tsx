import { figure, line, rule, seed } from '../../src/kit/figure.tsx';
import { modelImageAndQ } from '../../src/toy/reader-model/subject-choice.tsx';
import { mostDraws } from './draws.ts';
import type { Sizes } from './effective-sample-size.compute.ts';
import { decimal, whole } from '../../src/text/number.ts';
import { varianceInShort, whyNoNumber } from './variance-words.ts';

const many = whole(mostDraws);

/** Where the share of effective draws ends up, as K grows; undefined where it is not known. */
function limitOf({ relativeVariance }: Sizes): number | undefined {
  if (relativeVariance === 'too uncertain') return undefined;
  return typeof relativeVariance === 'number' ? 1 / (1 + relativeVariance) : 0;
}

const known = (limit: number | undefined): number[] => (limit === undefined ? [] : [limit]);

/** The same as a reading. */
function limitInShort(now: Sizes): string {
  if (now.relativeVariance === 'infinite') return '0';
  if (now.relativeVariance === 'beyond numbers') return 'under 10⁻³⁰⁷';
  const limit = limitOf(now);
  return limit === undefined ? 'not known' : decimal(limit, 3);
}

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
      ...known(limitOf(now)).map((y) => rule({ y }, { name: 'where it ends, as $K$ grows', dashed: true })),
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
    { label: 'the share tends to', value: limitInShort(now), note: 'as $K$ grows' },
    { label: '$Var(w)/p(x)²$', value: varianceInShort(now.relativeVariance, 3), note: 'of one weight, exact' },
  ],
  lesson: ({ subject }, { relativeVariance }) => {
    if (relativeVariance === 'infinite') {
      return 'The weights have no finite variance: the share must fall to 0, and each collapse is a rare draw whose weight outweighs hundreds of others.';
    }
    if (typeof relativeVariance !== 'number') {
      return `${whyNoNumber(relativeVariance, subject.q.logVariance)}: the share settles at $1/(1 + Var(w)/p(x)²)$ in the end, and until then one weight may outweigh all others.`;
    }
    return 'The weights have a finite variance: the share settles at $1/(1 + Var(w)/p(x)²)$, whatever the seed.';
  },
});
