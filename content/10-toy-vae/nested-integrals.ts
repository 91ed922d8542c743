import { integrate, normalDensity, type Estimate } from '../../src/math/index.ts';
import type { Encoding, Parameters } from '../../src/models/toy-vae/index.ts';

const reach = 7;

/**
 * E_q f(z) for a function with creases where a decoder unit switches on: an adaptive integral over ε₂ within one over ε₁,
 * each cut at the creases that cross it.
 */
export function byNestedIntegrals(
  { W1, b1 }: Parameters,
  { mean, logVariance }: Encoding,
  f: (z: readonly [number, number]) => number,
): Estimate {
  const [s1, s2] = [Math.exp(logVariance[0]! / 2), Math.exp(logVariance[1]! / 2)];
  // In the noise, unit k switches on at across·ε₁ + down·ε₂ + offset = 0.
  const creases = Array.from(b1, (bias, k) => {
    const [left, right] = [W1[2 * k]!, W1[2 * k + 1]!];
    return { across: left * s1, down: right * s2, offset: bias + left * mean[0]! + right * mean[1]! };
  });
  const within = (e1: number): number =>
    integrate((e2) => normalDensity(e2) * f([mean[0]! + s1 * e1, mean[1]! + s2 * e2]), -reach, reach, {
      breaks: creases.map(({ across, down, offset }) => -(offset + across * e1) / down),
      relativeTolerance: 1e-9,
    }).value;
  const crossings = creases.flatMap((one, k) =>
    creases
      .slice(k + 1)
      .map(
        (other) =>
          (one.down * other.offset - other.down * one.offset) / (one.across * other.down - other.across * one.down),
      ),
  );
  const { value, error } = integrate((e1) => normalDensity(e1) * within(e1), -reach, reach, {
    breaks: crossings,
    relativeTolerance: 1e-8,
  });
  return { value, error: Math.max(error, 1e-8 * Math.abs(value)) };
}
