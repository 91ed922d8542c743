import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { copyText } from './copy-text.ts';
import { CopyDialog } from './CopyDialog.tsx';

const thanksFor = 2500;

/** Copies a link that restores every setting; where the clipboard is refused, shows the link instead. */
export function ShareButton({
  link,
  disabled,
}: {
  readonly link: () => string;
  readonly disabled: boolean;
}): JSX.Element {
  const [copied, setCopied] = useState(false);
  const [shown, setShown] = useState<string | undefined>(undefined);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), thanksFor);
    return () => clearTimeout(timer);
  }, [copied]);

  const share = async (): Promise<void> => {
    const address = link();
    if (await copyText(address)) setCopied(true);
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
        explanation="It restores every setting as it is now."
        text={shown}
        onClose={() => setShown(undefined)}
      />
    </>
  );
}
