import type { JSX, RefObject } from 'preact';
import type { WritingProps } from './Writing.tsx';
import '../../../kit/controls/dialog.css';

export interface SubmitDialogProps extends WritingProps {
  readonly dialog: RefObject<HTMLDialogElement>;
}

/** Asks once more before the exam is handed in, for that cannot be undone. */
export function SubmitDialog({ dialog, model, exam }: SubmitDialogProps): JSX.Element {
  const count = exam.questions.length;
  const open = count - model.begun.value;
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="exam-submit">
      <h2 id="exam-submit">Submit the exam?</h2>
      <p>
        {open === 0 ? 'Every question has an answer.' : `${open} of ${count} questions have no answer yet.`} After this,
        the answers stay as they are.
      </p>
      <div class="dialog-buttons">
        <button type="button" class="go" onClick={model.submit}>
          Submit
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          Keep writing
        </button>
      </div>
    </dialog>
  );
}
