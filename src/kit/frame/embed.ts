import { frameSnippet } from './frame-snippet.ts';
import type { Offer } from './CopyDialog.tsx';
import { figureSchema } from './figure-height.ts';

/** What stands around the figure in its own page, `src/layouts/embed.css`, in CSS pixels: its edges, and the line below. */
export const aroundFigure = 57;

/** The HTML that frames one figure in another site; it is as high as its page, and follows it. */
export const embedSnippet = (title: string, address: string, height: number): string =>
  frameSnippet({
    address,
    title,
    height,
    attributes: ' loading="lazy" allow="fullscreen; clipboard-write"',
    schema: figureSchema,
  });

/** The snippet for a figure as it stands, so many pixels high, to be taken away. */
export const embedOffer = (title: string, address: string, figureHeight: number): Offer => ({
  title: 'Embed this figure',
  explanation: 'Paste this into a page of your course. The figure opens with the settings it has now.',
  text: embedSnippet(title, address, Math.ceil(figureHeight) + aroundFigure),
});
