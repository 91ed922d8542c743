import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import KlExplorer from './kl-explorer/KlExplorer.astro';
import ModeFit from './mode-fit/ModeFit.astro';

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
];
