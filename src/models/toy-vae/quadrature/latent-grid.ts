import type { Estimate } from '../../../math/index.ts';
import type { LatentNodes } from '../model/latent-nodes.ts';
import { hasFewPanels, latentNodes, outerPanels } from './latent-nodes.ts';
import type { Fineness } from './panels.ts';
import type { Parameters } from '../model/parameters.ts';
import { standardizedDecoder, type StandardizedDecoder } from './standardized-decoder.ts';
import type { LatentNormal } from '../model/latent-normal.ts';

/** Quadrature for a latent Gaussian and a decoder, made once and used for any image. */
export interface LatentGrid {
  readonly parameters: Parameters;
  readonly normal: LatentNormal;
  /** The rule that gives the value, and one with fewer nodes that gives the error. */
  readonly fine: LatentNodes;
  readonly coarse: LatentNodes;
  /** The Gaussian's mass outside the disc that the nodes cover: e^{−radius²/2}, in standardized coordinates. */
  readonly outside: number;
  /** Whether the panels had to grow for the sake of `mostNodes`: the decoder is steep. */
  readonly isCoarsened: boolean;
}

/**
 * 'exact' is within 1e-9 for decoders of ordinary weights, and mostly within 1e-12; 'live' within about 1e-6, in a
 * third of the time, for pictures that move: it visits at most 200,000 nodes, however steep the decoder, since a
 * page waits for it.
 */
export type Purpose = 'exact' | 'live';

export interface GridOptions extends Fineness {
  /** The disc, in sds. */
  readonly radius: number;
  /** Gauss–Legendre nodes a panel and direction, of both rules. */
  readonly fineNodes: number;
  readonly coarseNodes: number;
  /** Steep decoders may need more nodes than this; then the panels grow, and the error with them. */
  readonly mostNodes: number;
}

export function gridFor(parameters: Parameters, normal: LatentNormal, options: GridOptions): LatentGrid {
  const decoder = standardizedDecoder(parameters, normal);
  const { fineness, panels } = affordable(decoder, options);
  const nodes = (n: number) => latentNodes(decoder, normal, panels, n, options.radius, fineness);
  return {
    parameters,
    normal,
    fine: nodes(options.fineNodes),
    coarse: nodes(options.coarseNodes),
    outside: Math.exp(-(options.radius ** 2) / 2),
    isCoarsened: fineness !== options,
  };
}

/** Below this distance the poles are let onto the panels, at 1: then none is cut for their sake, however steep the decoder. */
const COARSEST = 1.001;

/** The panels asked for, or the finest in a row of ever coarser ones that need no more than `mostNodes` nodes. */
function affordable(decoder: StandardizedDecoder, options: GridOptions): { fineness: Fineness; panels: number[] } {
  const { radius, fineNodes, mostNodes } = options;
  let fineness: Fineness = options;
  for (;;) {
    const panels = outerPanels(decoder, radius, fineness);
    const isAffordable = hasFewPanels(decoder, panels, radius, fineness, mostNodes / fineNodes ** 2);
    if (isAffordable || fineness.poleDistance === 1) return { fineness, panels };
    const nearer = 1 + 0.6 * (fineness.poleDistance - 1);
    fineness = {
      ...fineness,
      width: 1.5 * fineness.width,
      poleDistance: nearer < COARSEST ? 1 : nearer,
      narrowest: 1.5 * fineness.narrowest,
    };
  }
}

/** A part of the value's own size that rounding may cost, over sums of up to two million terms. */
export const ROUNDING = 4096 * Number.EPSILON;

/** The distance of two rules may be small by chance: the bound of the error is this many times as large. */
export const SAFETY = 4;

/**
 * A value that the fine rule found; its distance to the coarse rule's, with SAFETY, bounds its error, together with
 * what was left out beyond the disc. `size` is what rounding errors are in proportion to.
 */
export function estimate(fine: number, coarse: number, leftOut: number, size = Math.abs(fine)): Estimate {
  return { value: fine, error: SAFETY * Math.abs(fine - coarse) + leftOut + ROUNDING * size };
}
