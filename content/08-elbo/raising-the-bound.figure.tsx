import { band, dots, figure, handle, line, slider, stale } from '../../src/kit/figure.tsx';
import { normal } from '../../src/math/index.ts';
import { bestWeight, elbo, logEvidence, posterior } from '../../src/models/linear/index.ts';
import { decimal, notBelowZero, shortest, signed } from '../../src/text/number.ts';

interface State {
  readonly x: number;
  readonly mean: number;
  readonly sd: number;
}

/** Both levels at one weight, and what lies between them, in nats. */
const levelsAt = ({ x, mean, sd }: State, w: number) => {
  const [bound, evidence] = [elbo({ x, w }, normal(mean, sd)), logEvidence({ x, w })];
  return { elbo: bound, evidence, gap: notBelowZero(evidence - bound) };
};
type Levels = ReturnType<typeof levelsAt>;

/** Below this a change is none: the fields keep four places. */
const nothing = 5e-6;

const changeInWords = (change: number): string => signed(Math.abs(change) <= nothing ? 0 : change);

const moved = (change: number): string => {
  if (Math.abs(change) <= nothing) return 'has stayed';
  return change > 0 ? `has risen by ${decimal(change)}` : `has fallen by ${decimal(-change)}`;
};

/** What a step from one weight to another did. */
function lesson(from: number, w: number, before: Levels, now: Levels): string {
  const [bound, truth] = [now.elbo - before.elbo, now.evidence - before.evidence];
  if (from === w) {
    return before.gap < nothing
      ? 'The bound is tight: $q$ is the exact posterior at this $w$. Move $w$: whatever raises the ELBO from here raises $log p(x)$ by at least as much.'
      : 'Move $w$, and compare what the two curves do.';
  }
  const both = `From $w = ${shortest(from)}$ to ${shortest(w)} the ELBO ${moved(bound)} and $log p(x)$ ${moved(truth)}.`;
  if (bound > nothing && truth < -nothing)
    return `${both} The floor went up and the ceiling came down: the gap paid for both.`;
  if (bound > nothing && before.gap < nothing)
    return `${both} The bound was tight at the start, so $log p(x)$ had to rise at least as much; the gap has opened.`;
  if (bound > nothing && truth > nothing)
    return `${both} This time both went up. Nothing but the starting point made it so.`;
  if (bound < -nothing && truth > nothing) return `${both} A better model of $x$, and a worse bound for this $q$.`;
  return both;
}

/** The weights that are plotted; the fields allow more. */
const plotted = [-1, 3] as const;
const weight = { min: -3, max: 3, from: plotted[0], to: plotted[1], step: 0.01, colour: 'decoder' } as const;

/** Where the bounds of the family touch the ceiling: each is that of the posterior there. */
const touching = [0.3, 0.7, 1.2, 1.8, 2.6];

/** How far below its top the ceiling is seen, in nats. */
const depth = 3;

export default figure({
  title: 'Raising the floor',
  says: 'Curves over the weight of a model: $log p(x)$, below it the ELBO of a fixed $q$, and faintly those of others, each of which touches $log p(x)$ where its $q$ is exact. Raise the ELBO, and see $log p(x)$ fall.',
  hint: 'drag the two weights along the curve',
  settings: {
    w: slider(0.8, { name: 'the weight w', label: '$w$ now', ...weight }),
    from: slider(1, { name: 'the first weight', label: '$w$ before', ...weight }),
    mean: slider(0.5, {
      name: 'the mean of q',
      label: 'mean of $q$',
      min: -4,
      max: 4,
      from: -2,
      to: 2,
      step: 0.05,
      colour: 'encoder',
    }),
    sd: slider(1, {
      name: 'the standard deviation of q',
      label: 'sd of $q$',
      min: 0.1,
      max: 3,
      step: 0.05,
      log: true,
      colour: 'encoder',
    }),
    x: slider(2, { name: 'the datum x', label: 'datum $x$', min: -4, max: 4, step: 0.1, colour: 'data' }),
  },
  compute: (state) => ({ before: levelsAt(state, state.from), now: levelsAt(state, state.w) }),
  plot: (state, { before, now }) => {
    const bound = (w: number): number => levelsAt(state, w).elbo;
    const truth = (w: number): number => levelsAt(state, w).evidence;
    /** log p(x) is largest where the variance of x is x². */
    const highest = truth(Math.min(Math.sqrt(Math.max(state.x ** 2 - 1, 0)), plotted[1]));
    const stem = (w: number, { elbo: low, evidence: high }: Levels) => [
      line(
        [
          { x: w, y: low },
          { x: w, y: high },
        ],
        { colour: 'slack' },
      ),
      dots([{ x: w, y: high }], { colour: 'evidence' }),
    ];
    return {
      x: { domain: plotted, name: '$w$' },
      y: { domain: [highest - depth, highest + 0.25], name: 'nats' },
      marks: [
        stale(
          true,
          touching.map((place) => {
            const exact = posterior({ x: state.x, w: place });
            return [
              line((w) => elbo({ x: state.x, w }, exact), { colour: 'posterior' }),
              dots([{ x: place, y: truth(place) }], { colour: 'posterior' }),
            ];
          }),
        ),
        band(bound, truth, { name: 'the gap', colour: 'slack' }),
        line(truth, { name: '$log p(x)$, the ceiling', colour: 'evidence', dashed: true }),
        line(bound, {
          name: `ELBO of $q = N(${shortest(state.mean)}, ${shortest(state.sd)}²)$, the floor`,
          colour: 'ink',
        }),
        stem(state.from, before),
        stem(state.w, now),
        handle('w', { x: state.w, y: now.elbo, colour: 'decoder', called: '$w$' }),
        handle('from', { x: state.from, y: before.elbo, colour: 'decoder', shape: 'square', called: '$w$ before' }),
      ],
    };
  },
  readings: (_, { before, now }) => [
    { label: 'ELBO', value: now.elbo, note: `${changeInWords(now.elbo - before.elbo)} nats` },
    {
      label: '$log p(x)$',
      value: now.evidence,
      note: `${changeInWords(now.evidence - before.evidence)} nats`,
      colour: 'evidence',
    },
    { label: 'gap', value: now.gap, note: `${changeInWords(now.gap - before.gap)} nats`, colour: 'slack' },
  ],
  lesson: ({ from, w }, { before, now }) => lesson(from, w, before, now),
  buttons: {
    'Raise over $w$': ({ x, mean, sd, w }) => ({ from: w, w: bestWeight(x, normal(mean, sd)) }),
    'Raise over $q$': ({ x, w }) => ({ from: w, mean: posterior({ x, w }).mean, sd: posterior({ x, w }).sd }),
    'Compare with this $w$': ({ w }) => ({ from: w }),
  },
});
