import { forwardFromMoments, reverseOnPanels, slope, type Direction, type Fit } from './objectives.ts';
import type { Target } from './target.ts';

const mostSteps = 400;
const smallestStep = 2 ** -30;
const flatEnough = 1e-8;
/** Of a full natural step: more would zigzag where the valley is narrow in log t. */
const longestStep = 0.15;
const longestMove = 0.15;
/** A step must gain at least this part of what the slope promises (Armijo, 1966). */
const leastGain = 0.3;

function value(direction: Direction, target: Target, fit: Fit): number {
  return direction === 'forward' ? forwardFromMoments(target, fit) : reverseOnPanels(target, fit);
}

/**
 * The way down from `start`, fit by fit, `start` included, until the slope is flat. Each step follows the natural
 * gradient (Amari, 1998): the Gaussian's Fisher information is 1/t² for m and 2 for log t, so the step is
 * −t²·∂/∂m and −½·∂/∂log t, shortened to a sixth of an sd or less, then halved until the divergence falls enough.
 *
 * Where it ends depends on where it starts. Forward has one bottom; reverse, for modes well apart, has one near each
 * mode and often a shallow third between them.
 */
export function descend(direction: Direction, target: Target, start: Fit): Fit[] {
  const path: Fit[] = [start];
  let here = start;
  let height = value(direction, target, here);
  for (let step = 0; step < mostSteps; step++) {
    const gradient = slope(direction, target, here);
    const move = { mean: -here.sd * gradient.mean, logSd: -0.5 * gradient.logSd };
    const length = Math.hypot(move.mean, move.logSd);
    if (length < flatEnough) break;
    const promise = move.mean ** 2 + 2 * move.logSd ** 2;
    let scale = Math.min(longestStep, longestMove / length);
    let next = moved(here, move, scale);
    let lower = value(direction, target, next);
    while (lower > height - leastGain * scale * promise && scale > smallestStep) {
      scale /= 2;
      next = moved(here, move, scale);
      lower = value(direction, target, next);
    }
    if (lower >= height) break;
    here = next;
    height = lower;
    path.push(here);
  }
  return path;
}

function moved({ mean, sd }: Fit, move: { readonly mean: number; readonly logSd: number }, scale: number): Fit {
  return { mean: mean + scale * sd * move.mean, sd: sd * Math.exp(scale * move.logSd) };
}

/** The lowest fit there is: forward the target's own moments, reverse the better of the bottoms near a mode and between. */
export function lowestFit(direction: Direction, target: Target): Fit {
  if (direction === 'forward') return { mean: 0, sd: target.spread };
  const starts: Fit[] = [
    { mean: target.offset, sd: target.sd },
    { mean: 0, sd: target.spread },
  ];
  const bottoms = starts.map((start) => descend(direction, target, start).at(-1) ?? start);
  return bottoms.reduce((a, b) => (value(direction, target, b) < value(direction, target, a) ? b : a));
}
