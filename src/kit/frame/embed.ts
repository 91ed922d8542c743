import { escapeHtml } from '../../text/escape.ts';
import type { Offer } from './CopyDialog.tsx';

/** The HTML that frames one figure in another site. */
export function embedSnippet(title: string, address: string): string {
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="900" style="border: 0" loading="lazy" allow="fullscreen; clipboard-write"></iframe>`;
}

/** The snippet for a figure as it stands, to be taken away. */
export const embedOffer = (title: string, address: string): Offer => ({
  title: 'Embed this figure',
  explanation: 'Paste this into a page of your course. The figure opens with the settings it has now.',
  text: embedSnippet(title, address),
});
