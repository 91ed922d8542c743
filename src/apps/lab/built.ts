import type { LatticeDensity } from '../../kit/plot/mass-levels.ts';
import { linspace } from '../../kit/plot/points.ts';
import { bookHistory } from '../../models/toy-vae/index.ts';
import { fromBase64, toBase64 } from '../../text/base64.ts';
import type { ExactMeans } from './exact/exact.ts';
import type { GradientStep } from './exact/gradient-step.ts';
import type { Built } from './model.ts';

/** What is computed at build and goes into the page: small, and whole without any script. */
export interface BuiltCode {
  readonly means: ExactMeans;
  readonly step: GradientStep;
  readonly posterior: LatticeCode;
}

/** A lattice with its densities in 65,536 parts of the highest. */
interface LatticeCode {
  readonly z1: Axis;
  readonly z2: Axis;
  readonly highest: number;
  readonly parts: string;
}

type Axis = readonly [from: number, to: number, count: number];

const parts = 65_535;

/** What the lab opens with. */
export function builtFrom({ means, posterior }: BuiltCode): Built {
  return { means, posterior: latticeFrom(posterior), curve: bookHistory };
}

export function latticeCode({ z1, z2, density }: LatticeDensity): LatticeCode {
  const values = Float64Array.from(density);
  const highest = values.reduce((most, value) => Math.max(most, value), 0);
  const bytes = new DataView(new ArrayBuffer(2 * values.length));
  values.forEach((value, i) => bytes.setUint16(2 * i, Math.round((parts * value) / highest), true));
  const axis = (places: readonly number[]): Axis => [places[0]!, places.at(-1)!, places.length];
  return { z1: axis(z1), z2: axis(z2), highest, parts: toBase64(new Uint8Array(bytes.buffer)) };
}

function latticeFrom({ z1, z2, highest, parts: code }: LatticeCode): LatticeDensity {
  const bytes = fromBase64(code) ?? new Uint8Array();
  const view = new DataView(bytes.buffer);
  const axis = ([from, to, count]: Axis): number[] => linspace([from, to], count - 1);
  const density = Float64Array.from(
    { length: bytes.length / 2 },
    (_, i) => (highest * view.getUint16(2 * i, true)) / parts,
  );
  return { z1: axis(z1), z2: axis(z2), density };
}
