import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { cautionOn } from '../settings/link-length.ts';
import { copyText } from './copy-text.ts';
import type { Offer } from './CopyDialog.tsx';

const thanksFor = 2500;

export interface CopyLinkProps {
  readonly link: () => string;
  readonly disabled?: boolean | undefined;
  /** What the link cannot hold, in a sentence; undefined where it holds all. */
  readonly lacks?: string | undefined;
  /** Shows the link, to be copied by hand. */
  readonly onOffer: (offer: Offer) => void;
}

/** Copies a link that restores every setting; where the clipboard is refused, or the link lacks something or is long, shows it. */
export function CopyLink({ link, disabled = false, lacks, onOffer }: CopyLinkProps): JSX.Element {
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), thanksFor);
    return () => clearTimeout(timer);
  }, [copied]);

  const share = async (): Promise<void> => {
    const address = link();
    const caution = cautionOn(address);
    if (lacks === undefined && caution === undefined && (await copyText(address))) return setCopied(true);
    onOffer({
      title: 'A link to this figure',
      explanation: [lacks ?? 'It restores every setting as it is now.', caution].filter(Boolean).join(' '),
      text: address,
    });
  };

  return (
    <>
      <button type="button" class="copy-link" disabled={disabled} data-stays onClick={share}>
        {copied ? 'Copied' : 'Share'}
      </button>
      <span class="visually-hidden" role="status">
        {copied ? 'A link that restores these settings is on the clipboard.' : ''}
      </span>
    </>
  );
}
