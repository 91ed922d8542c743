import { dots, errorBars, figure, label, line, rule, seed } from '../../src/kit/figure.tsx';
import { dataOf, type Marks } from '../../src/kit/plot/mark.ts';
import { modelImageAndQ } from '../../src/toy/reader-model/subject-choice.tsx';
import { mostDraws, oneByOne } from './draws.ts';
import type { BoundCurve } from './iwae-curve.compute.ts';
import { decimal, notBelowZero, whole } from '../../src/text/number.ts';
import { whyNoNumber } from './variance-words.ts';

const many = whole(mostDraws);
const closesAtLast = 'the gap closes at the rate $1/K$ in the end, at a $K$ that nobody draws';
/** Above and below everything, of the height that it takes. */
const headroom = 0.12;

const gapAt = ({ evidence, exact }: BoundCurve, at: number): number => notBelowZero(evidence - exact.at(at)!.y);

/** The heights that the plot shows: the bound, its estimates with their bars, and log p(x). */
function heightsOf({ evidence, exact, sampled }: BoundCurve): readonly [number, number] {
  const ends = sampled.flatMap(({ y, standardError }) => [y - 2 * standardError, y + 2 * standardError]);
  const [lowest, highest] = [Math.min(...exact.map(({ y }) => y), ...ends), Math.max(evidence, ...ends)];
  const span = Math.max(highest - lowest, 1e-6);
  return [lowest - headroom * span, highest + headroom * span];
}

/** A dot at each of the first K, which are few and whole, and a line through the many beyond. */
function boundOver({ exact }: BoundCurve): Marks {
  const name = '$L_K$, exact';
  const beyond = exact.filter(({ x }) => x >= oneByOne);
  return [
    { ...line(beyond, { name, colour: 'ink' }), data: dataOf(exact, name) },
    dots(
      exact.filter(({ x }) => x <= oneByOne),
      { colour: 'ink', radius: 2.6 },
    ),
  ];
}

export default figure({
  title: 'The bound with more draws',
  says: 'The importance-weighted bound against the number of draws, exact and sampled: it rises from the ELBO toward $log p(x)$.',
  hint: 'choose an image, move or widen $q$',
  subject: modelImageAndQ,
  settings: { seed: seed(1) },
  compute: { inWorker: () => import('./iwae-curve.compute.ts'), failed: 'The curve could not be computed' },
  plot: (_, curve) => ({
    x: { domain: [1, mostDraws], log: true, name: 'draws $K$', format: whole },
    y: { domain: heightsOf(curve), name: 'nats' },
    marks: [
      rule({ y: curve.evidence }, { name: '$log p(x)$, exact', colour: 'evidence', dashed: true }),
      label('$log p(x)$', { x: 1, y: curve.evidence, colour: 'evidence', dx: 6, dy: -7 }),
      boundOver(curve),
      errorBars(curve.sampled, { name: 'sampled from $q$, ± 2 standard errors', colour: 'encoder' }),
    ],
  }),
  readings: (_, curve) => [
    { label: '$log p(x)$', value: curve.evidence, note: 'exact, nats', colour: 'evidence' },
    { label: '$L_1$, the ELBO', value: curve.exact[0]!.y, note: 'one draw, exact' },
    { label: `$L_K$ at $K = ${many}$`, value: curve.exact.at(-1)!.y, note: 'exact' },
  ],
  lesson: ({ subject }, curve) => {
    const gaps = `From one draw to ${many} the gap to $log p(x)$ falls from ${decimal(gapAt(curve, 0))} to ${decimal(gapAt(curve, -1))} nats.`;
    const { relativeVariance } = curve;
    if (typeof relativeVariance !== 'number') {
      const rate = relativeVariance === 'infinite' ? 'the gap still closes, but slower than $1/K$' : closesAtLast;
      return `${gaps} ${whyNoNumber(relativeVariance, subject.q.logVariance)}: ${rate}.`;
    }
    const law = decimal(relativeVariance / 2 / mostDraws);
    return `${gaps} $Var(w)/p(x)²$ is ${decimal(relativeVariance)}: half of it, divided by ${many}, is ${law}, the gap by the rate $1/K$.`;
  },
});
