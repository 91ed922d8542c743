import { expose } from 'comlink';
import { latentGrid } from '../../models/toy-vae/index.ts';
import { readImages } from './exact.ts';
import { gradientStep } from './gradient-step.ts';
import type { ExactReader } from './exact-reader.ts';
import { posteriorLattice } from '../../toy/latent-plane/densities.ts';

const reader: ExactReader = {
  images: async (subject, images, x, purpose) => readImages(subject, images, x, purpose),
  gradientStep: async (parameters, x, rate) => gradientStep(parameters, x, rate),
  posterior: async (parameters, x) => posteriorLattice(parameters, x, latentGrid(parameters, 'live')),
};

expose(reader);
