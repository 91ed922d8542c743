import { decimal, shortest } from '../../../src/text/number.ts';
import { directions, type Descent, type State, type Verdict } from './model.ts';
import type { Direction } from './objectives.ts';

/** Each direction's name in symbols, what it does, and why. */
export const phrases: Readonly<
  Record<Direction, { readonly symbol: string; readonly title: string; readonly habit: string }>
> = {
  forward: {
    symbol: '$D_KL(p ‖ q)$',
    title: 'Forward',
    habit: 'It pays wherever $p$ has mass and $q$ has little: it covers.',
  },
  reverse: {
    symbol: '$D_KL(q ‖ p)$',
    title: 'Reverse',
    habit: 'It pays wherever $q$ has mass and $p$ has little: it seeks a mode.',
  },
};

/** "lowest 0.7236, at mean 0 and sd 2.0616". */
export function lowestInWords({ lowest, at }: Verdict): string {
  const mean = Math.abs(at.mean) < 5e-5 ? '0' : `\u00b1${decimal(Math.abs(at.mean))}`;
  return `lowest ${decimal(lowest)} nats, at mean ${mean} and sd ${decimal(at.sd)}`;
}

/** Which direction the reader's fit suits, or where a descent ended, in a sentence. */
export function lesson(state: State, verdicts: Readonly<Record<Direction, Verdict>>, descent?: Descent): string {
  const ended = descent !== undefined && descent.shown === descent.path.length;
  if (ended && verdicts[descent.direction].value - verdicts[descent.direction].lowest > 0.02) {
    return 'The descent ended in a shallow hollow between the modes: every small step from here costs more, and yet a lower place exists. Start nearer to a mode.';
  }
  const near = directions.filter((direction) => verdicts[direction].value - verdicts[direction].lowest < 0.02);
  const [only] = near;
  if (near.length === 2)
    return 'With the modes so close, one Gaussian suits both directions: where it can match the target, they agree.';
  if (only === 'forward')
    return 'This fit is as good as the forward direction allows: it spreads over both modes, and over the gap between them.';
  if (only === 'reverse')
    return 'This fit is as good as the reverse direction allows: it sits on one mode and knows nothing of the other.';
  if (state.offset === 0) return 'The target has a single mode now: drag the fit onto it, and both divergences vanish.';
  return 'The two directions disagree about what a good fit is: drag yours, or let either direction pull it down from where it stands.';
}

/** What the figure shows, for screen readers. */
export function aloud({ mean, sd }: State, verdicts: Readonly<Record<Direction, Verdict>>): string {
  return `The fit q has mean ${shortest(mean)} and standard deviation ${shortest(sd)}. The forward divergence, of p from q, is ${decimal(verdicts.forward.value)} nats, the reverse, of q from p, ${decimal(verdicts.reverse.value)} nats.`;
}
