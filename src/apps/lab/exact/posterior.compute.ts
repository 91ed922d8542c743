import type { LatticeDensity } from '../../../kit/plot/mass-levels.ts';
import { latentGrid, type Parameters } from '../../../models/toy-vae/index.ts';
import { posteriorLattice } from '../../../toy/latent-plane/posterior-lattice.ts';
import type { Image } from '../images/images.ts';

/** The exact posterior of an image on a lattice, by nodes enough for a live picture. */
export default (parameters: Parameters, x: Image): LatticeDensity =>
  posteriorLattice(parameters, x, latentGrid(parameters, 'live'));
