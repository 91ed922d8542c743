import { latentGrid, type Parameters } from '../../../models/toy-vae/index.ts';
import { posteriorLattice } from '../../../toy/latent-plane/posterior-lattice.ts';
import { posteriorMap, type PosteriorMap } from '../../../toy/latent-plane/posterior-map.ts';
import type { Image } from '../images/images.ts';

/** The exact posterior of an image, by nodes enough for a live picture. */
export default (parameters: Parameters, x: Image): PosteriorMap =>
  posteriorMap(posteriorLattice(parameters, x, latentGrid(parameters, 'live')));
