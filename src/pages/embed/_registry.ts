import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import ForwardPass from '../../../content/10-toy-vae/forward-pass/ForwardPass.astro';
import Generation from '../../../content/10-toy-vae/generation/Generation.astro';
import BoundExplorer from '../../../content/08-elbo/bound-explorer/BoundExplorer.astro';
import GradientClouds from '../../../content/09-reparameterization/gradient-clouds/GradientClouds.astro';
import IwaeCurve from '../../../content/13-tighter-bounds/iwae-curve/IwaeCurve.astro';
import KlExplorer from '../../../content/05-divergence/kl-explorer/KlExplorer.astro';
import Lab from '../../apps/lab/Lab.astro';
import ModeFit from '../../../content/05-divergence/mode-fit/ModeFit.astro';
import RaisingTheBound from '../../../content/08-elbo/RaisingTheBound.astro';

/** What a page needs to know of a widget. */
export interface WidgetEntry {
  /** Its folder, its page under /embed/ and its prefix in links. */
  readonly name: string;
  readonly title: string;
  /** What it shows, for search engines and the head of its own page. */
  readonly description: string;
  /** Where the book explains it. */
  readonly chapter: string;
  readonly Widget: AstroComponentFactory;
}

/** All widgets of the book: a new one is a folder and a line here. */
export const widgets: readonly WidgetEntry[] = [
  {
    name: 'kl-explorer',
    title: 'The KL explorer',
    description: 'Two Gaussians to drag, the integrand of their divergence, and a running Monte Carlo estimate.',
    chapter: '/divergence/',
    Widget: KlExplorer,
  },
  {
    name: 'mode-fit',
    title: 'One Gaussian for two modes',
    description: 'A Gaussian fitted to two modes in both directions of the divergence: one covers, the other seeks.',
    chapter: '/divergence/',
    Widget: ModeFit,
  },
  {
    name: 'forward-pass',
    title: 'One forward pass',
    description:
      'Every number on the way of an image through the toy VAE, with the noise to move and the weights to choose.',
    chapter: '/toy-vae/',
    Widget: ForwardPass,
  },
  {
    name: 'generation',
    title: 'Four steps to an image',
    description:
      'Images drawn from the toy VAE: their latents, their means, their pixels, and how far these lie apart.',
    chapter: '/toy-vae/',
    Widget: Generation,
  },
  {
    name: 'bound-explorer',
    title: 'The bound and its gap',
    description: 'A q to move over the exact posterior of an image: the ELBO, its two terms, log p(x) and the gap.',
    chapter: '/elbo/',
    Widget: BoundExplorer,
  },
  {
    name: 'raising-the-bound',
    title: 'Raising the floor',
    description: 'A model with one weight: raise its ELBO, and see log p(x) fall.',
    chapter: '/elbo/',
    Widget: RaisingTheBound,
  },
  {
    name: 'lab',
    title: 'The lab',
    description: 'A VAE that trains in the page, beside its exact evidence, its exact posterior and its bound.',
    chapter: '/toy-vae/',
    Widget: Lab,
  },
  {
    name: 'gradient-clouds',
    title: 'Two clouds of gradients',
    description:
      'Pathwise and score-function estimates of one gradient, on your model: how both clouds shrink with draws.',
    chapter: '/reparameterization/',
    Widget: GradientClouds,
  },
  {
    name: 'iwae-curve',
    title: 'The bound with K draws',
    description:
      'The importance-weighted bound from one draw to a thousand, against the exact evidence, and what the draws are worth.',
    chapter: '/tighter-bounds/',
    Widget: IwaeCurve,
  },
];
