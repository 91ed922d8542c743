import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { copyText } from './copy-text.ts';

export interface CopyDialogProps {
  readonly title: string;
  readonly explanation: string;
  /** The text to take away; the dialog is open while there is one. */
  readonly text: string | undefined;
  readonly onClose: () => void;
}

/** A dialog that shows a text, selected, to be copied by button or by hand. */
export function CopyDialog({ title, explanation, text, onClose }: CopyDialogProps): JSX.Element {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState('');

  useEffect(() => {
    if (text === undefined || dialog.current?.open) return;
    setOutcome('');
    dialog.current?.showModal();
    area.current?.select();
    area.current?.scrollTo(0, 0);
  }, [text]);

  const copy = async (): Promise<void> => {
    const copied = await copyText(text ?? '');
    area.current?.select();
    setOutcome(
      copied ? 'Copied.' : 'The browser refuses the clipboard. The text is selected: copy it with Ctrl+C or \u2318C.',
    );
  };

  return (
    <dialog
      ref={dialog}
      class="copy-dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-explanation`}
      onClose={onClose}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-explanation`}>{explanation}</p>
      <textarea ref={area} readOnly rows={6} value={text ?? ''} aria-label={title} spellcheck={false} />
      <div class="copy-dialog-buttons">
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
