import { decimal, shortest, whole } from '../../../src/text/number.ts';
import type { Picture, State } from './model.ts';

/** "N(4, 1.6²)": the second number is the standard deviation, squared in plain sight. */
export function bell(mean: number, sd: number): string {
  return `N(${shortest(mean)}, ${shortest(sd)}\u00b2)`;
}

/** The integrand as it is written: "q log(q/p)", with the logarithm that the unit needs. */
export function integrandName({ standing, unit }: Pick<State, 'standing' | 'unit'>): string {
  const log = unit === 'bits' ? 'log_2' : 'log';
  return standing === 'q' ? `q ${log}(q/p)` : `p ${log}(p/q)`;
}

/** The divergence that is shaded, or estimated, as a formula. */
export function divergenceName({ standing }: Pick<State, 'standing'>): string {
  return standing === 'q' ? '$D_KL(q ‖ p)$' : '$D_KL(p ‖ q)$';
}

/** What to see in the picture, in one or two sentences. */
export function lesson({ state, shown, areas, q, p }: Picture): string {
  const [here, there] = state.standing === 'q' ? ['q', 'p'] : ['p', 'q'];
  if (areas.above === 0 && areas.below === 0) {
    return '$q$ and $p$ are the same: the log-ratio is 0 everywhere, and so is the divergence.';
  }
  const sum = `Above the line lies ${decimal(areas.above)}, below it ${decimal(areas.below)}: the difference, ${decimal(shown)} ${state.unit}, is the divergence.`;
  const sign = `The integrand is negative where $${here}$ is thinner than $${there}$, yet the whole never is.`;
  const ratio = p.sd / q.sd;
  const steepest = Math.max(ratio, 1 / ratio);
  const flat = ratio > 1 ? 'p' : 'q';
  const scale =
    steepest > 25
      ? ` The peak of $${flat}$ is ${whole(steepest)} times lower than the other: its curve hugs the line.`
      : '';
  return `${sum} ${sign}${scale}`;
}

/** What the figure shows, for screen readers. */
export function aloud({ state, forward, reverse }: Picture): string {
  const { meanQ, sdQ, meanP, sdP, unit } = state;
  return `q is ${bell(meanQ, sdQ)}, p is ${bell(meanP, sdP)}. The divergence of q from p is ${decimal(forward)} ${unit}, of p from q ${decimal(reverse)} ${unit}.`;
}
