import { expectation, normalFromLogVariance, type Estimate, type Vector2 } from '../../src/math/index.ts';
import type { Encoding, Parameters } from '../../src/models/toy-vae/index.ts';

type Line = readonly [across: number, up: number, shift: number];

/** Where a hidden unit switches on: across·z₁ + up·z₂ + shift = 0. */
const kinksOf = ({ W1, b1 }: Parameters): Line[] => Array.from(b1, (shift, k) => [W1[2 * k]!, W1[2 * k + 1]!, shift]);

/** The heights z₂ at which two kinks cross. */
const crossingsOf = (kinks: readonly Line[]): number[] =>
  kinks.flatMap(([a, b, c], i) => kinks.slice(i + 1).map(([d, e, f]) => (c * d - a * f) / (a * e - b * d)));

const tolerances = { relativeTolerance: 1e-7, absoluteTolerance: 1e-8 };

/**
 * E_q f for the toy VAE, line by line across the latent plane: adaptive quadrature in z₁, cut where the line meets a
 * kink of the decoder, and of these means in z₂. It has no node in common with the panels of src/models/toy-vae.
 */
export function expectationByLines(parameters: Parameters, q: Encoding, f: (z: Vector2) => number): Estimate {
  const [first, second] = [0, 1].map((axis) => normalFromLogVariance(q.mean[axis]!, q.logVariance[axis]!));
  const kinks = kinksOf(parameters);
  const along = (z2: number): number => {
    const breaks = kinks.map(([across, up, shift]) => -(up * z2 + shift) / across);
    return expectation(first!, (z1) => f([z1, z2]), { ...tolerances, breaks }).value;
  };
  const { value, error } = expectation(second!, along, { ...tolerances, breaks: crossingsOf(kinks) });
  return { value, error: error + tolerances.absoluteTolerance + tolerances.relativeTolerance * Math.abs(value) };
}
