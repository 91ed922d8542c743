import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { copyText } from './copy-text.ts';
import { CopyDialog } from './CopyDialog.tsx';

const thanksFor = 2500;

export interface ShareButtonProps {
  readonly link: () => string;
  readonly disabled: boolean;
  /** What the link cannot hold, in a sentence; undefined where it holds all. */
  readonly lacks?: string | undefined;
}

/** Copies a link that restores every setting; where the clipboard is refused, or the link lacks something, shows it. */
export function ShareButton({ link, disabled, lacks }: ShareButtonProps): JSX.Element {
  const [copied, setCopied] = useState(false);
  const [shown, setShown] = useState<string | undefined>(undefined);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), thanksFor);
    return () => clearTimeout(timer);
  }, [copied]);

  const share = async (): Promise<void> => {
    const address = link();
    if (lacks === undefined && (await copyText(address))) setCopied(true);
    else setShown(address);
  };

  return (
    <>
      <button type="button" disabled={disabled} onClick={share}>
        {copied ? 'Copied' : 'Share'}
      </button>
      <span class="visually-hidden" role="status">
        {copied ? 'A link that restores these settings is on the clipboard.' : ''}
      </span>
      <CopyDialog
        title="A link to this figure"
        explanation={lacks ?? 'It restores every setting as it is now.'}
        text={shown}
        onClose={() => setShown(undefined)}
      />
    </>
  );
}
