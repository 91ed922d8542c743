import { gaussLegendre } from '../../../math/index.ts';
import type { LatentNodes } from '../model/latent-nodes.ts';
import { DECODER_UNITS, PIXELS } from '../model/parameters.ts';
import { cutInner, cutOuter, type Fineness } from './panels.ts';
import { logitsInto, type StandardizedDecoder } from './standardized-decoder.ts';
import type { LatentNormal } from '../model/latent-normal.ts';

/** The panels of u, cut where kink lines cross each other or leave the disc, where they are vertical, and as needed. */
export function outerPanels(decoder: StandardizedDecoder, radius: number, fineness: Fineness): number[] {
  const cuts = crossings(decoder, radius).filter((u) => u > -radius && u < radius);
  const sorted = [...new Set([-radius, ...cuts, 0, radius])].sort((x, y) => x - y);
  const ends: number[] = [-radius];
  for (let i = 1; i < sorted.length; i++) cutOuter(ends, decoder, sorted[i - 1]!, sorted[i]!, radius, fineness);
  return ends;
}

/** The u of every point where two kink lines cross inside the disc, or where one leaves it; NaN where there is none. */
function crossings({ a, b, c }: StandardizedDecoder, radius: number): number[] {
  const found: number[] = [];
  for (let j = 0; j < DECODER_UNITS; j++) {
    // The line's point nearest to 0 is −c(a, b)/|(a, b)|²; from there it runs along (b, −a).
    const norm = Math.hypot(a[j]!, b[j]!);
    const [cosine, sine, distance] = [a[j]! / norm, b[j]! / norm, -c[j]! / norm];
    const half = Math.sqrt(radius * radius - distance * distance);
    found.push(distance * cosine + half * sine, distance * cosine - half * sine);
    for (let k = 0; k < j; k++) {
      const determinant = a[j]! * b[k]! - a[k]! * b[j]!;
      const u = (b[j]! * c[k]! - b[k]! * c[j]!) / determinant;
      const v = (a[k]! * c[j]! - a[j]! * c[k]!) / determinant;
      if (Math.hypot(u, v) < radius) found.push(u);
    }
  }
  return found;
}

/** Whether there are no more than `most` panels of v over all panels of u, counted in their middles. */
export function hasFewPanels(
  decoder: StandardizedDecoder,
  panels: readonly number[],
  radius: number,
  fineness: Fineness,
  most: number,
): boolean {
  let count = 0;
  for (let p = 1; p < panels.length && count <= most; p++) {
    const [u] = middleAndHalf(panels[p - 1]!, panels[p]!);
    count += innerPanels(decoder, u, Math.sqrt(radius * radius - u * u), fineness).length - 1;
  }
  return count <= most;
}

/** A panel of v at a node u of the outer rule: its middle, half its length, and the weight of the node u. */
interface InnerPanel {
  readonly u: number;
  readonly outer: number;
  readonly middle: number;
  readonly half: number;
}

/**
 * The n×n-point product rule on the panels of u and, for each node u, on panels of v that are cut where a kink line
 * is crossed. Nodes lie in the disc u² + v² < radius².
 */
export function latentNodes(
  decoder: StandardizedDecoder,
  normal: LatentNormal,
  panels: readonly number[],
  n: number,
  radius: number,
  fineness: Fineness,
): LatentNodes {
  const { nodes, weights } = gaussLegendre(n);
  const inner: InnerPanel[] = [];
  for (let p = 1; p < panels.length; p++) {
    const [centre, reach] = middleAndHalf(panels[p - 1]!, panels[p]!);
    for (let i = 0; i < n; i++) {
      const u = centre + reach * nodes[i]!;
      const outer = (reach * weights[i]! * Math.exp((-u * u) / 2)) / (2 * Math.PI);
      const ends = innerPanels(decoder, u, Math.sqrt(radius * radius - u * u), fineness);
      for (let q = 1; q < ends.length; q++) {
        const [middle, half] = middleAndHalf(ends[q - 1]!, ends[q]!);
        inner.push({ u, outer, middle, half });
      }
    }
  }
  return nodesOf(decoder, normal, inner, nodes, weights);
}

function nodesOf(
  decoder: StandardizedDecoder,
  { mean, sd }: LatentNormal,
  panels: readonly InnerPanel[],
  abscissas: readonly number[],
  weights: readonly number[],
): LatentNodes {
  const count = panels.length * abscissas.length;
  const column = () => new Float64Array(count);
  const nodes = { z1: column(), z2: column(), u: column(), v: column(), weight: column() };
  const means = new Float64Array(PIXELS * count);
  const logits = new Float64Array(PIXELS);
  let node = 0;
  for (const { u, outer, middle, half } of panels) {
    for (let j = 0; j < abscissas.length; j++) {
      const v = middle + half * abscissas[j]!;
      nodes.z1[node] = mean[0] + sd[0] * u;
      nodes.z2[node] = mean[1] + sd[1] * v;
      nodes.u[node] = u;
      nodes.v[node] = v;
      nodes.weight[node] = outer * half * weights[j]! * Math.exp((-v * v) / 2);
      logitsInto(logits, decoder, u, v);
      for (let i = 0; i < PIXELS; i++) means[PIXELS * node + i] = 1 / (1 + Math.exp(-logits[i]!));
      node++;
    }
  }
  return { ...nodes, means };
}

function middleAndHalf(lower: number, upper: number): [number, number] {
  return [(lower + upper) / 2, (upper - lower) / 2];
}

function innerPanels(decoder: StandardizedDecoder, u: number, chord: number, fineness: Fineness): number[] {
  const { a, b, c } = decoder;
  const cuts = [-chord, chord];
  for (let k = 0; k < DECODER_UNITS; k++) {
    const v = -(a[k]! * u + c[k]!) / b[k]!;
    if (v > -chord && v < chord) cuts.push(v);
  }
  cuts.sort((x, y) => x - y);
  const ends = [-chord];
  for (let i = 1; i < cuts.length; i++) {
    if (cuts[i]! > cuts[i - 1]!) cutInner(ends, decoder, u, cuts[i - 1]!, cuts[i]!, fineness);
  }
  return ends;
}
