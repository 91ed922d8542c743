import { figure, handle, line, slider } from '../../../src/kit/figure.tsx';
import { bernoulli } from '../../../src/math/index.ts';

const entropy = (p: number): number => bernoulli(p).entropy();

export default figure({
  title: 'The entropy of a coin',
  says: 'The entropy of a coin over its probability of heads, with a point to drag.',
  hint: 'drag the point along the curve',
  settings: {
    p: slider(0.5, {
      name: 'the probability of heads',
      label: '$p$ of heads',
      min: 0,
      max: 1,
      step: 0.01,
      colour: 'data',
    }),
  },
  compute: ({ p }) => ({ entropy: entropy(p) }),
  plot: ({ p }, now) => ({
    x: { domain: [0, 1], name: '$p$' },
    y: { domain: [0, 0.75], name: 'nats' },
    marks: [line(entropy, { name: 'entropy', colour: 'data' }), handle('p', { x: p, y: now.entropy, colour: 'data' })],
  }),
  readings: (_, now) => [{ label: 'entropy', value: now.entropy, note: 'nats', colour: 'data' }],
  lesson: ({ p }) =>
    p === 0.5 ? 'No coin is less certain than the fair one.' : 'Toward a fair coin the entropy rises.',
});
