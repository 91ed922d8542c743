import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { copyText } from './copy-text.ts';

/** A text to take away, under a title, with a sentence about it. */
export interface Offer {
  readonly title: string;
  readonly explanation: string;
  readonly text: string;
}

export interface CopyDialogProps {
  /** The dialog is open while there is one. */
  readonly offer: Offer | undefined;
  readonly onClose: () => void;
}

/** A dialog that shows a text, selected, to be copied by button or by hand. */
export function CopyDialog({ offer, onClose }: CopyDialogProps): JSX.Element {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState('');

  useEffect(() => {
    if (offer === undefined || dialog.current?.open) return;
    setOutcome('');
    dialog.current?.showModal();
    area.current?.select();
    area.current?.scrollTo(0, 0);
  }, [offer]);

  const copy = async (): Promise<void> => {
    const copied = await copyText(offer?.text ?? '');
    area.current?.select();
    setOutcome(
      copied ? 'Copied.' : 'The browser refuses the clipboard. The text is selected: copy it with Ctrl+C or \u2318C.',
    );
  };

  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-explanation`}
      onClose={onClose}
    >
      <h2 id={`${id}-title`}>{offer?.title}</h2>
      <p id={`${id}-explanation`}>{offer?.explanation}</p>
      <textarea
        ref={area}
        readOnly
        rows={6}
        value={offer?.text ?? ''}
        aria-labelledby={`${id}-title`}
        spellcheck={false}
      />
      <div class="dialog-buttons">
        <p role="status">{outcome}</p>
        <button type="button" class="go" onClick={copy}>
          Copy
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
    </dialog>
  );
}
