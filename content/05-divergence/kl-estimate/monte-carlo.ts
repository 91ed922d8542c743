import { normal, normalQuantile, randomSource } from '../../../src/math/index.ts';
import type { State } from './model.ts';
import { unitsPerNat } from '../kl-explorer/unit.ts';

/** A Monte Carlo estimate of a divergence after so many draws, with its standard error, in the state's unit. */
export interface Checkpoint {
  readonly draws: number;
  readonly mean: number;
  readonly standardError: number;
}

/** Half the width of a 99.9 % band in standard errors: Φ⁻¹(0.9995) = 3.2905. */
export const bandWidth = normalQuantile(0.9995);

export const firstCheckpoint = 100;
export const mostDraws = 100_000;
const perDecade = 20;

/** The numbers of draws at which the estimate is looked at: 100 to 100,000, twenty to each factor of ten. */
export const checkpointDraws: readonly number[] = Array.from(
  { length: Math.round(Math.log10(mostDraws / firstCheckpoint) * perDecade) + 1 },
  (_, i) => Math.round(firstCheckpoint * 10 ** (i / perDecade)),
);

/** A run of draws that can be continued. The same state gives the same run, in whatever portions it is asked for. */
export interface Run {
  /** Draws on to `draws` and returns the checkpoints passed on the way. */
  advance(draws: number): Checkpoint[];
}

/**
 * Estimates D(from‖to) = E log from(Z)/to(Z), Z ~ from, by the average over draws: `from` is q or p as the state
 * says. The mean and the sum of squared deviations are updated draw by draw (Welford, 1962), which does not cancel.
 */
export function startRun(state: State): Run {
  const q = normal(state.meanQ, state.sdQ);
  const p = normal(state.meanP, state.sdP);
  const [from, to] = state.standing === 'q' ? [q, p] : [p, q];
  const scale = unitsPerNat(state.unit);
  const source = randomSource(state.seed);
  let draws = 0;
  let mean = 0;
  let squares = 0;

  return {
    advance(target) {
      const passed: Checkpoint[] = [];
      for (const stop of checkpointDraws) {
        if (stop <= draws || stop > target) continue;
        while (draws < stop) {
          const z = from.sample(source);
          const logRatio = scale * (from.logProb(z) - to.logProb(z));
          draws++;
          const deviation = logRatio - mean;
          mean += deviation / draws;
          squares += deviation * (logRatio - mean);
        }
        passed.push({ draws, mean, standardError: Math.sqrt(squares / (draws - 1) / draws) });
      }
      return passed;
    },
  };
}

/** The checkpoints of a whole run, up to `draws`. */
export function checkpoints(state: State, draws: number = mostDraws): Checkpoint[] {
  return startRun(state).advance(draws);
}

/** What a run depends on; two states with the same key have the same run. */
export function runKey({ meanQ, sdQ, meanP, sdP, standing, unit, seed }: State): string {
  return [meanQ, sdQ, meanP, sdP, standing, unit, seed].join(' ');
}

/**
 * The standard deviation of one draw's log-ratio, in the state's unit. With from = N(m, s²), to = N(m′, s′²) and
 * Z = m + sε, the log-ratio is const + bε + cε² with b = s(m − m′)/s′² and c = (s²/s′² − 1)/2, of variance b² + 2c².
 */
export function logRatioSd({ meanQ, sdQ, meanP, sdP, standing, unit }: State): number {
  const [mean, sd, otherMean, otherSd] = standing === 'q' ? [meanQ, sdQ, meanP, sdP] : [meanP, sdP, meanQ, sdQ];
  const b = (sd / otherSd) * ((mean - otherMean) / otherSd);
  const c = ((sd / otherSd) ** 2 - 1) / 2;
  return unitsPerNat(unit) * Math.hypot(b, Math.SQRT2 * c);
}
