import type { Encoding } from '../model/encoder.ts';
import { gridFor, type GridOptions, type LatentGrid, type Purpose } from './latent-grid.ts';
import type { Parameters } from '../model/parameters.ts';
import { latentNormal } from '../model/latent-normal.ts';

const GRIDS: Record<Purpose, GridOptions> = {
  exact: {
    radius: 8.5,
    fineNodes: 12,
    coarseNodes: 10,
    mostNodes: 2e6,
    width: 4,
    poleDistance: 2,
    narrowest: 0.15,
    likelihood: false,
  },
  live: {
    radius: 7,
    fineNodes: 8,
    coarseNodes: 6,
    mostNodes: 2e5,
    width: 4,
    poleDistance: 2,
    narrowest: 0.5,
    likelihood: false,
  },
};

/** For what holds p(x|z) itself. */
export const SHARP_GRID: GridOptions = { ...GRIDS.exact, likelihood: true };

/** Quadrature over z ~ q for what is smooth in log p(x|z) and the decoder: reconstruction, KL, their gradients. */
export function encoderGrid(parameters: Parameters, q: Encoding, purpose: Purpose = 'exact'): LatentGrid {
  return gridFor(parameters, latentNormal(q), GRIDS[purpose]);
}

/** A bound on all draws together visits each node some hundred times: with more it would keep a page waiting. */
const MOST_WEIGHTS = 4e5;

/** Quadrature over z ~ q for what holds p(x|z) itself: the importance weights and functions of them. */
export function weightGrid(parameters: Parameters, q: Encoding, width = SHARP_GRID.width): LatentGrid {
  return gridFor(parameters, latentNormal(q), { ...SHARP_GRID, width, mostNodes: MOST_WEIGHTS });
}

/** For derivations, whose lines must vouch for nine digits: its coarse rule is as good as the fine one above. */
const DERIVATION_GRID: GridOptions = { ...SHARP_GRID, fineNodes: 14, coarseNodes: 12 };

/** `weightGrid` for derivations. */
export function weightDerivationGrid(parameters: Parameters, q: Encoding): LatentGrid {
  return gridFor(parameters, latentNormal(q), { ...DERIVATION_GRID, mostNodes: MOST_WEIGHTS });
}

/** Quadrature over z ~ q for derivations' expectations of whatever holds p(x|z). */
export function derivationGrid(parameters: Parameters, q: Encoding): LatentGrid {
  return gridFor(parameters, latentNormal(q), DERIVATION_GRID);
}
