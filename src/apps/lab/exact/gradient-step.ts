import {
  elbo,
  elboGradient,
  WEIGHT_NAMES,
  type Parameters,
  type WeightName,
  type Weights,
} from '../../../models/toy-vae/index.ts';
import { told } from '../../../kit/work/sound-result.ts';
import type { Image } from '../images/images.ts';

export interface WeightStep {
  readonly name: WeightName;
  readonly index: number;
  readonly before: number;
  readonly slope: number;
  readonly after: number;
}

/** One step of plain gradient ascent on the exact ELBO of one image, in nats. */
export interface GradientStep {
  readonly rate: number;
  /** Of each of the eight arrays, the entry with the steepest slope. */
  readonly steepest: readonly WeightStep[];
  /** ‖∇ELBO‖² over all weights: to first order a step of rate r raises the ELBO by r times this. */
  readonly slopeSquared: number;
  readonly before: number;
  readonly after: number;
}

/** Takes the step to θ + rate · ∇ELBO(x), and the exact ELBO of x before and after it. @throws a sentence where it is too rough to be printed. */
export function gradientStep(parameters: Parameters, x: Image, rate: number): GradientStep {
  const { value: gradient, error } = elboGradient(parameters, x);
  for (const name of WEIGHT_NAMES) for (const slope of gradient[name]) told({ value: slope, error });
  const moved = Object.fromEntries(
    WEIGHT_NAMES.map((name) => [name, Array.from(gradient[name], (slope, i) => parameters[name][i]! + rate * slope)]),
  ) as unknown as Weights;
  const next = { ...parameters, ...moved };
  return {
    rate,
    steepest: WEIGHT_NAMES.map((name) => {
      const slopes = gradient[name];
      const index = slopes.reduce((best, slope, i) => (Math.abs(slope) > Math.abs(slopes[best]!) ? i : best), 0);
      return { name, index, before: parameters[name][index]!, slope: slopes[index]!, after: moved[name][index]! };
    }),
    slopeSquared: WEIGHT_NAMES.reduce((sum, name) => sum + gradient[name].reduce((part, g) => part + g * g, 0), 0),
    before: told(elbo(parameters, x)),
    after: told(elbo(next, x)),
  };
}
