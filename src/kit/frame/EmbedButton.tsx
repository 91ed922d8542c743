import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CopyDialog } from './CopyDialog.tsx';
import { escapeHtml } from '../../text/escape.ts';

export interface EmbedButtonProps {
  readonly title: string;
  readonly link: () => string;
  readonly disabled: boolean;
}

/** The HTML that frames one figure in another site. */
export function embedSnippet(title: string, address: string): string {
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="900" style="border: 0" loading="lazy" allow="fullscreen; clipboard-write"></iframe>`;
}

/** Opens a dialog with the HTML that frames this figure, as it stands, in a course site. */
export function EmbedButton({ title, link, disabled }: EmbedButtonProps): JSX.Element {
  const [snippet, setSnippet] = useState<string | undefined>(undefined);
  return (
    <>
      <button type="button" disabled={disabled} onClick={() => setSnippet(embedSnippet(title, link()))}>
        Embed
      </button>
      <CopyDialog
        title="Embed this figure"
        explanation="Paste this into a page of your course. The figure opens with the settings it has now."
        text={snippet}
        onClose={() => setSnippet(undefined)}
      />
    </>
  );
}
